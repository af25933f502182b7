import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import type { GatsbyNode } from "gatsby";
import { buildClassNames, previewClassNames } from "../bundle/buildClassNames";
import { bundleEnhancements } from "../bundle/bundleEnhancements";
import { cacheLookups } from "../bundle/cacheLookups";
import { hashWithoutChildren } from "../bundle/hashWithoutChildren";
import { listFiles } from "../content/listFiles";

/** What this hook looks at of webpack's settings. */
type WebpackConfig = {
  entry: Record<string, string | string[]>;
  plugins: Plugin[];
  module: { rules: Rule[] };
  devtool: string | false;
  output: { hashSalt?: string };
  cache?: { version?: string };
};
type Plugin = {
  options?: { ignoreOrder?: boolean };
  definitions?: Record<string, unknown>;
  apply?: unknown;
};
type Rule = { test?: unknown; oneOf?: Rule[]; use?: Loader[] | (() => unknown) };
type Loader = {
  options?: { limit?: number; modules?: { localIdentName?: string; getLocalIdent?: ToClass } };
};

type ToClass = (module: { resourcePath: string }, template: string, name: string) => string;

/** Variables of the environment, but for Gatsby's own and those that are for pages. */
const environment = /^process\.env\.(?!GATSBY_|(?:BUILD_STAGE|CYPRESS_SUPPORT|NODE_ENV|PUBLIC_DIR)$)/;

/** What only the preview shows. */
const previewComponents = /\/problems\/Problem(?:Banner|Summary)$/;

/**
 * Some of Gatsby's webpack plugins and loaders do more than this site needs, and a build needs less than the preview. The
 * document that all pages share learns of the site's own scripts here.
 */
export const onCreateWebpackConfig: GatsbyNode["onCreateWebpackConfig"] = async ({
  getConfig,
  actions,
  pathPrefix,
  plugins,
  stage,
}) => {
  const config = (getConfig as () => WebpackConfig)();
  // Gatsby lints by its own rules at every edit; `npm run lint` has this repository's.
  config.plugins = config.plugins.filter((plugin) => plugin.constructor.name !== "ESLintWebpackPlugin");
  for (const plugin of config.plugins) {
    // Components' stylesheets don't depend on each other, so their order needs no warning.
    if (plugin.constructor.name === "MiniCssExtractPlugin" && plugin.options)
      plugin.options.ignoreOrder = true;
    // For the stage that renders pages Gatsby makes a constant of every environment variable: in another terminal, or in the
    // next run of continuous integration, webpack would compile all of it again, and every page be rendered anew.
    if (plugin.constructor.name === "DefinePlugin" && plugin.definitions)
      plugin.definitions = Object.fromEntries(
        Object.entries(plugin.definitions).filter(([name]) => !environment.test(name)),
      );
  }
  config.plugins.push(cacheLookups);
  const styles = await readStyles();
  const names = stage.startsWith("develop") ? previewClassNames : buildClassNames(styles.modules);
  const toClass: ToClass = ({ resourcePath }, _template, name) =>
    names.toClass(relative(source, resourcePath).replaceAll("\\", "/"), name);
  // Addresses in stylesheets are kept with the path prefix in them.
  if (config.cache) config.cache.version = `${names.version} ${pathPrefix}`;
  for (const rule of config.module.rules.flatMap((rule) => [rule, ...(rule.oneOf ?? [])])) {
    for (const { options } of Array.isArray(rule.use) ? rule.use : []) {
      // A small font would be inlined into the stylesheet of every page, and sent again with each.
      if (options?.limit !== undefined && rule.test instanceof RegExp && rule.test.test(".woff2"))
        options.limit = 0;
      if (options?.modules?.localIdentName) options.modules.getLocalIdent = toClass;
    }
  }
  if (stage === "build-javascript") {
    // Of this stage only the stylesheet is used, and no page loads a script of it: Gatsby's client runtime and the
    // templates would take some five seconds to compile for nothing.
    const modules = [...styles.modules.keys()].filter((file) => !file.startsWith("components/problems/"));
    config.entry = { app: [resolve("gatsby-browser.tsx"), ...modules.map((file) => join(source, file))] };
    config.plugins.push(hashWithoutChildren);
    config.devtool = false;
  }
  if (stage === "build-html") {
    const replace = plugins["normalModuleReplacement"] as (request: RegExp, by: string) => Plugin;
    config.plugins.push(replace(previewComponents, resolve("src/components/problems/NoProblems.ts")));
    // Pages carry their styles, but Gatsby renders pages again only when their data or the code that renders them changed.
    config.output.hashSalt = styles.digest;
  }
  // The head of a page that is a tool names its script; in the preview the browser renders that head.
  const { beforePaint, page, modules, tools } = await bundleEnhancements();
  await mkdir("public", { recursive: true });
  for (const { name, code } of [page, ...modules, ...Object.values(tools)])
    await writeFile(`public/${name}`, code);
  const define = plugins["define"] as (constants: Readonly<Record<string, string>>) => Plugin;
  config.plugins.push(
    define({
      BEFORE_PAINT_SCRIPT: JSON.stringify(beforePaint),
      PAGE_SCRIPT_NAME: JSON.stringify(page.name),
      TOOL_SCRIPT_NAMES: JSON.stringify(
        Object.fromEntries(Object.entries(tools).map(([tool, { name }]) => [tool, name])),
      ),
    }),
  );
  actions.replaceWebpackConfig(config);
};

const source = resolve("src");

/** Every CSS module by its path below `src/`, and one digest of all stylesheets and fonts, names included. */
async function readStyles(): Promise<{ modules: Map<string, string>; digest: string }> {
  const modules = new Map<string, string>();
  const digest = createHash("sha256");
  for (const file of await listFiles(source)) {
    if (!/\.(?:css|woff2)$/.test(file)) continue;
    const content = await readFile(join(source, file));
    digest.update(`${file}\0`).update(content);
    if (file.endsWith(".module.css")) modules.set(file, content.toString());
  }
  return { modules, digest: digest.digest("hex") };
}
