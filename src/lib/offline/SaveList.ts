import { sitePages } from "../sitePages";

/** Where the list is of all that a device needs to read the whole site, without the path prefix. */
export const saveAllPath = `${sitePages.teaching.path}simpanan.json`;

/** A page or file: its path with the path prefix, its size as it is stored, and what changes with its content. */
export type SaveEntry = [path: string, bytes: number, digest: string];

/** All that a device needs to read the whole site. */
export type SaveList = { bytes: number; entries: SaveEntry[] };

/**
 * What an entry is stored under: its path with the digest as its query, so that the keys of a store tell what is there and
 * as new. Whoever looks for it by its path ignores the query.
 */
export const toSaveKey = ([path, , digest]: SaveEntry): string => `${path}?isi=${digest}`;

/** Of what is to be stored, what is missing yet, and what stands there for nothing. */
export function compareStored(
  entries: readonly SaveEntry[],
  keys: readonly string[],
): { missing: SaveEntry[]; stale: string[]; bytes: number } {
  const wanted = new Set(entries.map(toSaveKey));
  const there = new Set(keys);
  const missing = entries.filter((entry) => !there.has(toSaveKey(entry)));
  return {
    missing,
    stale: keys.filter((key) => !wanted.has(key)),
    bytes: missing.reduce((sum, [, bytes]) => sum + bytes, 0),
  };
}

const whole = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 0 });

/** `6.120 kB`, whole kilobytes of 1,000. */
export function formatKilobytes(bytes: number): string {
  return `${whole.format(Math.max(1, bytes / 1000))}\u00a0kB`;
}
