import { build } from "esbuild";

/** The oldest browsers that the design names: those with cascade layers. */
const target = ["chrome99", "firefox97", "safari15.4"];

type ScriptOptions = {
  /** Names that the script declares, and the JSON that stands in their place */
  constants?: Readonly<Record<string, unknown>>;
  /** A module is asked for by another script, and exports something to it */
  module?: boolean;
};

/**
 * One script for browsers, with all that it imports.
 *
 * @param entry its file
 * @throws Error when it does not compile
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
