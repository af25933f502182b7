import { isHashed } from "../../../../src/lib/isHashed";

test.each([
  "/static/0123456789abcdef/480.webp",
  "/x/static/plus-jakarta-sans-800-0123456789abcdef.woff2",
  "/page-0123456789.js",
  "/app-a95e6e111b468360cd2d.js",
  "/x/styles.74b0f3f2769523aba4ca.css",
])("%s never stands for anything else", (path) => {
  expect(isHashed(path)).toBe(true);
});

test.each([
  "/",
  "/sw.js",
  "/static/",
  "/favicon.svg",
  "/icons/192.png",
  "/page-data/app-data.json",
  "/statis/a.png",
])("%s may change", (path) => {
  expect(isHashed(path)).toBe(false);
});
