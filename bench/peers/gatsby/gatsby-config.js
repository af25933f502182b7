module.exports = {
  siteMetadata: { title: "Bare" },
  trailingSlash: "always",
  // Without an adapter named, the build fetches a list of them.
  adapter: { name: "none", adapt: () => undefined },
  plugins: [
    { resolve: "gatsby-source-filesystem", options: { name: "content", path: `${__dirname}/articles` } },
    "gatsby-transformer-remark",
  ],
};
