import { findSavedPath, type CacheNames } from "../lib/offline/buildCacheNames";
import { findTitle } from "./findTitle";
import type { KeptPage } from "./KeptPage";

/** Every page that can be read without a network: those saved first, then those visited, the latest first. */
export async function listKeptPages(names: CacheNames): Promise<KeptPage[]> {
  const [saved, visited] = await Promise.all([listSaved(names), listVisited(names)]);
  const savedPaths = new Set(saved.map(({ path }) => path));
  return [...saved, ...visited.filter(({ path }) => !savedPaths.has(path))];
}

async function listSaved(names: CacheNames): Promise<KeptPage[]> {
  const pages = (await caches.keys()).map(async (cacheName) => {
    const path = findSavedPath(cacheName, names);
    const response = path === null ? undefined : await caches.match(path, { cacheName, ignoreVary: true });
    return path === null || response === undefined ? null : toKeptPage(path, response, true);
  });
  return (await Promise.all(pages)).filter((page) => page !== null);
}

async function listVisited({ pages }: CacheNames): Promise<KeptPage[]> {
  const cache = await caches.open(pages);
  const visited = (await cache.keys()).map(async (request) => {
    const response = await cache.match(request, { ignoreVary: true });
    if (response === undefined) return null;
    const time = Date.parse(response.headers.get("Date") ?? "") || 0;
    return { time, page: await toKeptPage(new URL(request.url).pathname, response, false) };
  });
  return (await Promise.all(visited))
    .filter((entry) => entry !== null)
    .sort((a, b) => b.time - a.time)
    .map(({ page }) => page);
}

async function toKeptPage(path: string, response: Response, saved: boolean): Promise<KeptPage> {
  return { path, title: findTitle(await response.text()) ?? path, saved };
}
