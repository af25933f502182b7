/**
 * What `sw.js` holds when it is built with SERVICE_WORKER=off: takes the place of the worker that a reader has, throws
 * away what it kept, and goes.
 */
import { buildCacheNames } from "../lib/offline/buildCacheNames";

declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", () => {
  void self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  event.waitUntil(leave());
});

async function leave(): Promise<void> {
  const { own } = buildCacheNames(new URL(self.registration.scope).pathname);
  const kept = (await caches.keys()).filter((name) => name.startsWith(own));
  await Promise.all(kept.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
