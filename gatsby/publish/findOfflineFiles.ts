import { isHashed } from "../../src/lib/offline/isHashed";

/** The files that the offline page needs beside itself: its scripts and stylesheets, none of which changes its content. */
export function findOfflineFiles(html: string): string[] {
  const addresses = [...html.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+\.(?:js|css))"/g)].map(
    ([, address = ""]) => address,
  );
  return [...new Set(addresses)].filter((address) => address.startsWith("/") && isHashed(address));
}
