import type { CacheNames } from "./buildCacheNames";

/** The path of the article that a cache was made for by the reader; `null` for every other cache. */
export function findSavedPath(cacheName: string, { saved }: CacheNames): string | null {
  return cacheName.startsWith(saved) ? cacheName.slice(saved.length) : null;
}
