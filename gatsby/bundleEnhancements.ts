import { createHash } from "node:crypto";
import { build } from "esbuild";

/** The reading pages' own scripts, ready to ship. */
export type Enhancements = {
  /** Stands inside `<head>` as it is */
  beforePaint: string;
  /** Is loaded as a file of its own */
  page: { name: string; code: string };
};

/** The oldest browsers that the design names: those with cascade layers. */
const target = ["chrome99", "firefox97", "safari15.4"];

/**
 * Bundles `src/enhance/`. The file's name holds a digest of what is in it, so that browsers may keep it for ever.
 *
 * @throws Error when a script does not compile
 */
export async function bundleEnhancements(): Promise<Enhancements> {
  const [beforePaint, page] = await Promise.all(["beforePaint", "page"].map(bundle));
  const digest = createHash("sha256")
    .update(page ?? "")
    .digest("hex")
    .slice(0, 10);
  return { beforePaint: beforePaint ?? "", page: { name: `page-${digest}.js`, code: page ?? "" } };
}

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`src/enhance/${name}.ts`],
    bundle: true,
    minify: true,
    format: "iife",
    target,
    write: false,
    logLevel: "silent",
  });
  return (outputFiles[0]?.text ?? "").trim();
}
