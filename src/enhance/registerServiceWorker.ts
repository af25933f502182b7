/**
 * Registers the service worker. It keeps little by itself, so those who save data have it too: it serves them most.
 *
 * @param base the site's own path, with a slash at both ends
 */
export function registerServiceWorker(base: string): void {
  const { serviceWorker } = navigator;
  // The page that brought the worker loaded before it: tell the worker to cache it like those that follow.
  if (serviceWorker.controller === null) {
    serviceWorker.addEventListener("controllerchange", keepThisPage, { once: true });
  }
  // A browser may refuse, by its settings or for want of room; then pages need the network, as without a worker.
  serviceWorker.register(`${base}sw.js`).catch(() => undefined);
}

/** Workbox's router answers this message. Most of it the browser still has at hand. */
function keepThisPage(): void {
  const files = performance.getEntriesByType("resource").map(({ name }) => name);
  const urls = [location.href, ...files].filter((url) => url.startsWith(location.origin));
  navigator.serviceWorker.controller?.postMessage({ type: "CACHE_URLS", payload: { urlsToCache: urls } });
}
