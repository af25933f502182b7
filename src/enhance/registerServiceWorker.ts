/**
 * Registers the service worker once the page has loaded, so that it takes nothing from the page. It is some 8 kB, and
 * what it keeps aside the offline page only: that is little enough for a reader who saves data, whom it serves most.
 *
 * @param base the site's own path, with a slash at both ends
 */
export function registerServiceWorker(base: string): void {
  const { serviceWorker } = navigator;
  window.addEventListener("load", () => {
    // A browser may refuse, by its settings or for want of room; then pages need the network, as without a worker.
    serviceWorker.register(`${base}sw.js`).catch(() => undefined);
  });
  // The page that brought the worker came before it: the worker is told of it, to keep it like those that follow.
  if (serviceWorker.controller === null) {
    serviceWorker.addEventListener("controllerchange", keepThisPage, { once: true });
  }
}

/** Workbox's router answers this message. Most of it the browser still has at hand. */
function keepThisPage(): void {
  const files = performance.getEntriesByType("resource").map(({ name }) => name);
  const urls = [location.href, ...files].filter((url) => url.startsWith(location.origin));
  navigator.serviceWorker.controller?.postMessage({ type: "CACHE_URLS", payload: { urlsToCache: urls } });
}
