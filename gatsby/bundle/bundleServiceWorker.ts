import { createHash } from "node:crypto";
import { isHashed } from "../../src/lib/isHashed";
import { bundleScript } from "./bundleScript";

/**
 * Whether readers get a service worker: in a build, unless the environment variable SERVICE_WORKER says `off`. The build
 * then publishes one that removes itself: see docs/deploy.md.
 */
export function hasServiceWorker(env: Readonly<Record<string, string | undefined>>): boolean {
  return env["NODE_ENV"] === "production" && env["SERVICE_WORKER"] !== "off";
}

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
      // In any other mode Workbox logs each request to the console.
      "process.env.NODE_ENV": "production",
    },
  });
}

/** The files that the offline page needs beside itself: scripts, stylesheets and fonts that are named by their content. */
export function findOfflineFiles(html: string): string[] {
  const linked = html.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+\.(?:js|css))"/g);
  const fonts = html.matchAll(/\burl\((?:"|&quot;)?([^)"&]+\.woff2)/g);
  const addresses = [...linked, ...fonts].map(([, address = ""]) => address);
  return [...new Set(addresses)].filter((address) => address.startsWith("/") && isHashed(address));
}
