import { isHashed } from "../../src/lib/isHashed";

/** The files that the offline page needs beside itself: scripts, stylesheets and fonts that are named by their content. */
export function findOfflineFiles(html: string): string[] {
  const linked = html.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+\.(?:js|css))"/g);
  const fonts = html.matchAll(/\burl\((?:"|&quot;)?([^)"&]+\.woff2)/g);
  const addresses = [...linked, ...fonts].map(([, address = ""]) => address);
  return [...new Set(addresses)].filter((address) => address.startsWith("/") && isHashed(address));
}
