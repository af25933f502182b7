import { createHash } from "node:crypto";
import { isHashed } from "../../src/lib/isHashed";
import type { SaveEntry, SaveList } from "../../src/lib/offline/SaveList";

/**
 * Files of the site's own that a page or script names whole and that are named by their content: what a device has to have
 * beside it. Of a picture in several widths it is the one of its `src`.
 *
 * @param pathPrefix of the site, or `""`
 * @returns paths without the path prefix
 */
export function findNeededFiles(text: string, pathPrefix: string): string[] {
  const quoted = [...text.matchAll(/["'(]((?:\/[^"'()\s,]*)?\/?[\w.-]+\.[a-z\d]+)["')]/g)].map(
    ([, address = ""]) => address,
  );
  // Scripts name those that they import by the name alone.
  const paths = quoted.map((address) =>
    address.startsWith("/")
      ? address.startsWith(`${pathPrefix}/`)
        ? address.slice(pathPrefix.length)
        : ""
      : `/${address}`,
  );
  return [...new Set(paths)].filter((path) => path !== "" && isHashed(path));
}

/**
 * The list of all that a device needs to read the whole site.
 *
 * @param files by path without the path prefix
 */
export function buildSaveList(files: ReadonlyMap<string, Uint8Array>, pathPrefix: string): SaveList {
  const entries = [...files].map(([path, content]): SaveEntry => [
    pathPrefix + path,
    content.byteLength,
    createHash("sha256").update(content).digest("hex").slice(0, 8),
  ]);
  return { bytes: entries.reduce((sum, [, bytes]) => sum + bytes, 0), entries };
}
