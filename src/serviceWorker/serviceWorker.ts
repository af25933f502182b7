/**
 * Lets pages be read without a network. It never stands between an online reader and the page as it is now; without it
 * everything else works as before. docs/deploy.md says how to switch it off for those who have it.
 */
import { CacheableResponsePlugin } from "workbox-cacheable-response/CacheableResponsePlugin";
import { clientsClaim } from "workbox-core/clientsClaim";
import type { WorkboxPlugin } from "workbox-core/types";
import { ExpirationPlugin } from "workbox-expiration/ExpirationPlugin";
import { registerRoute } from "workbox-routing/registerRoute";
import { CacheFirst } from "workbox-strategies/CacheFirst";
import { NetworkFirst } from "workbox-strategies/NetworkFirst";
import { factsFolder } from "../lib/compare/comparePaths";
import { buildCacheNames } from "../lib/offline/buildCacheNames";
import { isHashed } from "../lib/isHashed";
import { textManifestName } from "../lib/search/text/TextIndex";
import { sitePages } from "../lib/sitePages";
import { toPagePath } from "../lib/offline/toPagePath";
import { fillOfflinePage } from "./fillOfflinePage";
import { listKeptPages } from "./listKeptPages";
import { markCopy } from "./markCopy";
import { PageStrategy } from "./PageStrategy";

declare const self: ServiceWorkerGlobalScope;

/** Written in by `bundleServiceWorker`: the offline page, what it loads, and a digest of both. */
declare const OFFLINE_PAGE: { path: string; files: string[]; digest: string };

/** A page of some 10 kB that has not begun to arrive by then is not coming, as far as a reader can tell. */
const patience = 10_000;

const base = new URL(self.registration.scope).pathname;
const names = buildCacheNames(base);
const offlineCache = names.offline + OFFLINE_PAGE.digest;
const matchOptions = { ignoreVary: true };

/** A file that is named by its content is the same in whichever cache it is: that of a saved article, of the offline page. */
const elsewhere: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
    cachedResponse ??
    (await caches.match(request.url, matchOptions)) ??
    findInAll(new URL(request.url).pathname),
};

/** Only what arrived whole, and as itself. */
const whole = new CacheableResponsePlugin({ statuses: [200] });

const pages = new PageStrategy({
  cacheName: names.pages,
  matchOptions,
  patience,
  findCopy,
  showOffline,
  // Pages that the worker asks for itself must be today's too; what the browser asks for, it asks as it does.
  fetchOptions: { cache: "no-cache" },
  plugins: [
    whole,
    {
      cacheKeyWillBeUsed: ({ request }) => Promise.resolve(toPagePath(request.url)),
      cacheWillUpdate: ({ response }) =>
        Promise.resolve(
          response.redirected || !response.headers.get("Content-Type")?.startsWith("text/html")
            ? null
            : response,
        ),
    },
    new ExpirationPlugin({ maxEntries: 60, matchOptions, purgeOnQuotaError: true }),
  ],
});

const toPath = (path: string): string => base + path.slice(1);

registerRoute(({ request, url, sameOrigin, event }) => {
  // What a page's own scripts ask for is theirs, but for the glossary, which explains a term where it stands; a message
  // brings the pages opened before the worker was there.
  const isPage =
    request.mode === "navigate" ||
    (event.type === "message" && url.pathname.endsWith("/")) ||
    url.pathname === toPath(sitePages.glossary.path);
  return sameOrigin && isPage && url.pathname !== OFFLINE_PAGE.path;
}, pages);

registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin && request.mode === "navigate" && url.pathname === OFFLINE_PAGE.path,
  ({ request }) => showOffline(request),
);

registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin && isHashed(url.pathname) && (request.destination === "image" || isPicture(url.pathname)),
  new CacheFirst({
    cacheName: names.pictures,
    matchOptions,
    plugins: [
      whole,
      new ExpirationPlugin({ maxEntries: 120, matchOptions, purgeOnQuotaError: true }),
      elsewhere,
      { handlerDidError: ({ request }) => findOtherWidth(new URL(request.url)) },
    ],
  }),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isHashed(url.pathname),
  new CacheFirst({
    cacheName: names.assets,
    matchOptions,
    plugins: [
      whole,
      new ExpirationPlugin({ maxEntries: 60, matchOptions, purgeOnQuotaError: true }),
      elsewhere,
    ],
  }),
);

// Data whose names stay: that file of the search which names the others, and careers' facts, by which one's own list and
// comparisons work without a network, also where they came with the whole site.
registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin &&
    (url.pathname === toPath(sitePages.search.path) + textManifestName ||
      url.pathname.startsWith(toPath(factsFolder))),
  new NetworkFirst({
    cacheName: names.assets,
    matchOptions,
    plugins: [whole, elsewhere],
  }),
);

self.addEventListener("install", (event) => {
  event.waitUntil(keepOfflinePage());
  // Pages hold no state that another worker could break, so the new one need not wait.
  void self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  event.waitUntil(cleanUp());
});
clientsClaim();

async function keepOfflinePage(): Promise<void> {
  const cache = await caches.open(offlineCache);
  // A reader who saves data does without the font.
  const { saveData = false } =
    (navigator as WorkerNavigator & { connection?: { saveData?: boolean } }).connection ?? {};
  const files = OFFLINE_PAGE.files.filter((file) => !saveData || !file.endsWith(".woff2"));
  await cache.addAll([new Request(OFFLINE_PAGE.path, { cache: "reload" }), ...files]);
}

async function cleanUp(): Promise<void> {
  const old = (await caches.keys()).filter(
    (name) =>
      name.startsWith(names.own) &&
      name !== names.pages &&
      name !== names.assets &&
      name !== names.pictures &&
      name !== offlineCache &&
      name !== names.all &&
      !name.startsWith(names.saved),
  );
  await Promise.all(old.map((name) => caches.delete(name)));
  // The browser asks for a page while the worker starts; Safari before 15.4 can't.
  await (self.registration.navigationPreload as NavigationPreloadManager | undefined)?.enable();
}

/** What was saved with the whole site; its keys have queries of their own. */
function findInAll(path: string): Promise<Response | undefined> {
  return caches.match(path, { ...matchOptions, cacheName: names.all, ignoreSearch: true });
}

/** A page that was visited or saved, marked as a copy. */
async function findCopy(request: Request): Promise<Response | undefined> {
  const path = toPagePath(request.url);
  const copy =
    (await caches.match(path, { ...matchOptions, cacheName: names.pages })) ??
    (await caches.match(path, { ...matchOptions, cacheName: names.saved + path })) ??
    (await findInAll(path));
  if (copy === undefined) return undefined;
  return toHtmlResponse(copy, markCopy(await copy.text(), copy.headers.get("Date")));
}

/** The offline page, whatever was asked for. */
async function showOffline(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const page = await caches.match(OFFLINE_PAGE.path, { ...matchOptions, cacheName: offlineCache });
  if (page === undefined) return Response.error();
  const wanted = pathname === OFFLINE_PAGE.path ? null : pathname + search;
  return toHtmlResponse(page, fillOfflinePage(await page.text(), await listKeptPages(names), wanted));
}

/** The html with the headers of the response that it was made from, its policy among them. */
function toHtmlResponse({ headers }: Response, html: string): Response {
  const kept = new Headers(headers);
  kept.delete("Content-Encoding");
  kept.delete("Content-Length");
  return new Response(html, { headers: kept });
}

/** The picture in another width: a page that was saved upright may be read on its side. */
async function findOtherWidth(url: URL): Promise<Response | undefined> {
  const folder = new URL("./", url).href;
  for (const name of await caches.keys()) {
    if (!name.startsWith(names.own)) continue;
    const cache = await caches.open(name);
    const other = (await cache.keys()).find((key) => key.url.startsWith(folder));
    if (other !== undefined) return cache.match(other, matchOptions);
  }
  return undefined;
}

/** Pictures that a message asks for have no destination. */
function isPicture(path: string): boolean {
  return /\.(?:avif|gif|jpe?g|png|svg|webp)$/.test(path);
}
