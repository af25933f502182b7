import { createHash } from "node:crypto";
import { bundleScript } from "./bundleScript";
import { findOfflineFiles } from "./publish/findOfflineFiles";

/**
 * Bundles the service worker. It holds a digest of the offline page, so that a browser sees a new worker whenever there
 * is a new offline page to keep.
 *
 * @param path of the offline page, path prefix included
 * @param html the offline page
 * @throws Error when it does not compile
 */
export function bundleServiceWorker(path: string, html: string): Promise<string> {
  const digest = createHash("sha256").update(html).digest("hex").slice(0, 10);
  return bundleScript("src/serviceWorker/serviceWorker.ts", {
    constants: {
      OFFLINE_PAGE: { path, files: findOfflineFiles(html), digest },
      // Workbox is talkative else.
      "process.env.NODE_ENV": "production",
    },
  });
}
