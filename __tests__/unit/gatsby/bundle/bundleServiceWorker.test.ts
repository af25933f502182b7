import { hasServiceWorker, findOfflineFiles } from "../../../../gatsby/bundle/bundleServiceWorker";

test("a build has a service worker, unless told not to; the preview has none", () => {
  expect(hasServiceWorker({ NODE_ENV: "production" })).toBe(true);
  expect(hasServiceWorker({ NODE_ENV: "production", SERVICE_WORKER: "" })).toBe(true);
  expect(hasServiceWorker({ NODE_ENV: "production", SERVICE_WORKER: "off" })).toBe(false);
  expect(hasServiceWorker({ NODE_ENV: "development" })).toBe(false);
});

test("fonts that its styles name are found", () => {
  const html =
    '<style>@font-face{src:url(/x/static/jakarta-800-65b12e.woff2) format("woff2")}a{background:url(/a.svg)}</style>';
  expect(findOfflineFiles(html)).toEqual(["/x/static/jakarta-800-65b12e.woff2"]);
});

test("scripts and stylesheets whose names hold a digest are found once each", () => {
  const html = `<link rel="stylesheet" href="/x/styles.cfe0c9ae45a25393d351.css"><script defer="" src="/x/page-0123456789.js"></script>
    <script defer="" src="/x/page-0123456789.js"></script>`;
  expect(findOfflineFiles(html)).toEqual(["/x/styles.cfe0c9ae45a25393d351.css", "/x/page-0123456789.js"]);
});

test("pages, pictures, files that may change and other sites' are none of them", () => {
  const html = `<a href="/page-0123456789.js">a</a><link rel="canonical" href="/luring/"><link rel="icon" href="/favicon.svg">
    <script src="/sw.js"></script><script src="https://lain.example/page-0123456789.js"></script><script>1</script>`;
  expect(findOfflineFiles(html)).toEqual([]);
});
