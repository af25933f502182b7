import type { CacheNames } from "../lib/offline/buildCacheNames";
import { isHashed } from "../lib/isHashed";

/**
 * Saves the page being read with its own pictures, scripts and fonts into a cache of its own. A picture that fails, or
 * that another site serves, is left out; without the page itself nothing is saved.
 *
 * @param path of the page, path prefix included
 * @throws TypeError when the page can't be had, DOMException when there is no room
 */
export async function savePage(path: string, names: CacheNames): Promise<void> {
  const page = await fetchPage(path, names);
  const pictures = await loadPictures();
  const files = performance.getEntriesByType("resource").map(({ name }) => name);
  const urls = new Set(
    [...files, ...pictures].filter(
      (url) => url.startsWith(location.origin) && isHashed(new URL(url).pathname),
    ),
  );
  const cacheName = names.saved + path;
  const known = await caches.has(cacheName);
  const cache = await caches.open(cacheName);
  try {
    await cache.put(path, page);
  } catch (error) {
    if (!known) await caches.delete(cacheName);
    throw error;
  }
  await Promise.allSettled([...urls].map((url) => cache.add(url)));
  // What only an earlier state of the page needed.
  const old = (await cache.keys()).filter(({ url }) => isHashed(new URL(url).pathname) && !urls.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}

/** As it is now, or as it was kept when it was visited. */
async function fetchPage(path: string, { pages }: CacheNames): Promise<Response> {
  const response = await fetch(path, { cache: "no-cache" }).catch(() =>
    caches.match(path, { cacheName: pages, ignoreVary: true }),
  );
  if (!response?.ok) throw new TypeError(`No page at ${path}`);
  return response;
}

/** Addresses of the article's pictures in the width that this screen shows, those further down included. */
function loadPictures(): Promise<string[]> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>("article img")].filter(({ src }) =>
    src.startsWith(location.origin),
  );
  return Promise.all(
    pictures.map(async (picture) => {
      picture.loading = "eager";
      await picture.decode().catch(() => undefined);
      return picture.currentSrc;
    }),
  );
}
