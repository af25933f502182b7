import { createHash } from "node:crypto";
import { bundleScript } from "./bundleScript";
import { hasServiceWorker } from "./hasServiceWorker";

/** The reading pages' own scripts, ready to ship. */
export type Enhancements = {
  /** Stands inside `<head>` as it is */
  beforePaint: string;
  /** Is loaded as a file of its own */
  page: { name: string; code: string };
};

/**
 * Bundles `src/enhance/`. The file's name holds a digest of what is in it, so that browsers may keep it for ever.
 *
 * @throws Error when a script does not compile
 */
export async function bundleEnhancements(): Promise<Enhancements> {
  const [beforePaint, page] = await Promise.all([
    bundleScript("src/enhance/beforePaint.ts", { IS_PREVIEW: process.env["NODE_ENV"] !== "production" }),
    bundleScript("src/enhance/page.ts", { HAS_SERVICE_WORKER: hasServiceWorker(process.env) }),
  ]);
  const digest = createHash("sha256").update(page).digest("hex").slice(0, 10);
  return { beforePaint, page: { name: `page-${digest}.js`, code: page } };
}
