import { findIndexablePages, type IndexablePage } from "./findIndexablePages";

/** Of gatsby-plugin-sitemap. */
export const sitemapOptions = {
  // robots.txt names it; a link on every page would be read by no one else.
  createLinkInHead: false,
  query: `{
    site { siteMetadata { siteUrl } }
    allSitePage { nodes { path pageContext } }
    allArticle { nodes { id frontMatter { date updated } } }
  }`,
  resolvePages: findIndexablePages,
  serialize: ({ path, lastmod }: IndexablePage) => ({ url: path, lastmod }),
};
