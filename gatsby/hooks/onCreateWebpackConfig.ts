import type { GatsbyNode } from "gatsby";

/** A webpack plugin, as far as this hook looks at one. */
type Plugin = { options?: { ignoreOrder?: boolean } };

/** Two of Gatsby's webpack plugins do more than this site needs. */
export const onCreateWebpackConfig: GatsbyNode["onCreateWebpackConfig"] = ({ getConfig, actions }) => {
  const config = (getConfig as () => { plugins: Plugin[] })();
  // Gatsby's ESLint lints by rules of its own at every edit; `npm run lint` holds this repository's.
  config.plugins = config.plugins.filter((plugin) => plugin.constructor.name !== "ESLintWebpackPlugin");
  for (const plugin of config.plugins) {
    // Components' stylesheets don't depend on each other, so their order needs no warning.
    if (plugin.constructor.name === "MiniCssExtractPlugin" && plugin.options)
      plugin.options.ignoreOrder = true;
  }
  actions.replaceWebpackConfig(config);
};
