import { join } from "node:path";
import { build } from "esbuild";

/**
 * The program of a worker thread, `parseWorker.ts`, as one piece of plain JavaScript. Loaded module by module through
 * tsx, it starts a second later and runs half as slow again: tsx names every function anew each time it is made, and
 * every call into another package goes through a getter.
 */
export async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, "parseWorker.ts")],
    bundle: true,
    platform: "node",
    format: "cjs",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
