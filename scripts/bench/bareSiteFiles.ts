/**
 * The smallest Gatsby site that makes a page of every Markdown file, and an index of them, with the packages that
 * Gatsby's own tutorial uses: what ours is measured against.
 */
export const bareSiteFiles: Readonly<Record<string, string>> = {
  // Gatsby builds nothing that does not name it; the packages are the repository's own.
  "package.json": `{ "name": "bare", "private": true, "dependencies": { "gatsby": "*" } }`,
  // Without an adapter named, the build fetches a list of them.
  "gatsby-config.js": `
module.exports = {
  siteMetadata: { title: "Bare" },
  trailingSlash: "always",
  adapter: { name: "none", adapt: () => undefined },
  plugins: [
    { resolve: "gatsby-source-filesystem", options: { name: "content", path: process.env.CONTENT_DIR } },
    "gatsby-transformer-remark",
  ],
};
`,
  "gatsby-node.js": `
const { resolve } = require("node:path");
exports.createPages = async ({ graphql, actions }) => {
  const { data } = await graphql("{ allMarkdownRemark { nodes { id frontmatter { slug } } } }");
  for (const { id, frontmatter } of data.allMarkdownRemark.nodes) {
    const path = frontmatter.slug + "/";
    actions.createPage({ path, component: resolve("src/templates/article.js"), context: { id } });
  }
};
`,
  "src/templates/article.js": `
import React from "react";
import { graphql } from "gatsby";
export default function Article({ data: { markdownRemark } }) {
  return (
    <main>
      <h1>{markdownRemark.frontmatter.title}</h1>
      <div dangerouslySetInnerHTML={{ __html: markdownRemark.html }} />
    </main>
  );
}
export const Head = ({ data }) => <title>{data.markdownRemark.frontmatter.title}</title>;
export const query = graphql\`
  query ($id: String!) { markdownRemark(id: { eq: $id }) { html frontmatter { title date } } }
\`;
`,
  "src/pages/index.js": `
import React from "react";
import { graphql, Link } from "gatsby";
export default function Index({ data }) {
  return (
    <ul>
      {data.allMarkdownRemark.nodes.map(({ frontmatter: { slug, title } }) => (
        <li key={slug}><Link to={slug + "/"}>{title}</Link></li>
      ))}
    </ul>
  );
}
export const query = graphql\`
  { allMarkdownRemark(sort: { frontmatter: { date: DESC } }) { nodes { frontmatter { slug title } } } }
\`;
`,
};
