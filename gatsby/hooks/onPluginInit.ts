import type { GatsbyNode } from "gatsby";

/** Of Gatsby's store, the record of its plugins, which this hook changes. */
type Store = {
  getState: () => { flattenedPlugins: { name: string; pluginOptions: Record<string, unknown> }[] };
};

/**
 * The content engine reads front matter itself, from the file's own bytes. gray-matter, within gatsby-transformer-remark,
 * gets a fence that no file has: by its default one bad line of YAML, or `---toml`, would make the article's node vanish.
 *
 * Not in gatsby-config, where it would work as well: as the plugin names no such option, every `npm start` would open
 * with a warning that sends writers to its issue tracker.
 */
export const onPluginInit: GatsbyNode["onPluginInit"] = ({ store }) => {
  const { flattenedPlugins } = (store as unknown as Store).getState();
  for (const { name, pluginOptions } of flattenedPlugins) {
    if (name === "gatsby-transformer-remark") pluginOptions["delimiters"] = "\0 no front matter here \0";
  }
};
