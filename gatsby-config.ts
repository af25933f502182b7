import type { GatsbyConfig } from "gatsby";
import { contentFolder, isIgnored, dataFolder } from "./gatsby/content/folders";
import { sitemapOptions } from "./gatsby/publish/sitemap";
import { adapt } from "./gatsby/hooks/adapt";
import { frontMatterEngines } from "./plugins/gatsby-transformer-article";
import { site } from "./src/lib/site";

const config: GatsbyConfig = {
  siteMetadata: { title: site.name, siteUrl: site.url },
  trailingSlash: "always",
  // `npm run build` sets both, from PATH_PREFIX alone; the preview has no prefix.
  pathPrefix: process.env["PREFIX_PATHS"] === "true" ? process.env["PATH_PREFIX"] : undefined,
  // Typed queries; the generated file is committed, so that a fresh clone type-checks without a build.
  graphqlTypegen: {
    typesOutputPath: "src/gatsby-types.d.ts",
    generateOnBuild: true,
    documentSearchPaths: ["./gatsby-node.ts", "./gatsby/**/*.ts"],
  },
  // Without one, every build fetches a list of adapters from the internet and runs it as code.
  adapter: { name: "none", adapt },
  plugins: [
    "gatsby-plugin-typescript",
    {
      resolve: "gatsby-source-filesystem",
      options: {
        name: "content",
        path: contentFolder,
        ignore: [isIgnored],
      },
    },
    { resolve: "gatsby-transformer-remark", options: { engines: frontMatterEngines } },
    "gatsby-transformer-article",
    {
      resolve: "gatsby-source-filesystem",
      options: { name: "data", path: dataFolder },
    },
    { resolve: "gatsby-plugin-sitemap", options: sitemapOptions },
  ],
};

export default config;
