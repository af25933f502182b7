import { readFile } from "node:fs/promises";
import { sitePages } from "../../../src/lib/sitePages";
import { bundleScript } from "../../bundle/bundleScript";
import { bundleServiceWorker, hasServiceWorker } from "../../bundle/bundleServiceWorker";
import { writePublished } from "./writePublished";

/**
 * Writes `sw.js`, last of what pages are made of: it holds a digest of the offline page.
 *
 * @param basePath path prefix, without a slash at its end
 */
export async function writeServiceWorker(basePath: string): Promise<void> {
  const script = hasServiceWorker(process.env)
    ? await bundleServiceWorker(
        basePath + sitePages.offline.path,
        await readFile(`public${sitePages.offline.path}index.html`, "utf8"),
      )
    : await bundleScript("src/serviceWorker/serviceWorkerOff.ts");
  await writePublished("sw.js", script);
}
