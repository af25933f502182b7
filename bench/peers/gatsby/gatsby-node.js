const { resolve } = require("node:path");

exports.createPages = async ({ graphql, actions }) => {
  const { data } = await graphql("{ allMarkdownRemark { nodes { id frontmatter { slug } } } }");
  for (const { id, frontmatter } of data.allMarkdownRemark.nodes) {
    const path = `${frontmatter.slug}/`;
    actions.createPage({ path, component: resolve("src/templates/article.js"), context: { id } });
  }
};
