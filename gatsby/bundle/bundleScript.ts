import { build } from "esbuild";

/** The oldest browsers that are supported: the first with cascade layers. */
const target = ["chrome99", "firefox97", "safari15.4"];

type ScriptOptions = {
  /** Values of the constants that the script declares, replaced at build time */
  constants?: Readonly<Record<string, unknown>>;
  /** Whether another script imports it: it is bundled as an ES module */
  module?: boolean;
};

/**
 * One script for browsers, with all that it imports.
 *
 * @param entry its file
 * @throws Error when it does not compile, or esbuild writes nothing
 */
export async function bundleScript(
  entry: string,
  { constants = {}, module = false }: ScriptOptions = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: module ? "esm" : "iife",
    target,
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    write: false,
    logLevel: "silent",
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error(`esbuild made nothing of ${entry}.`);
  return output.text.trim();
}
