import { toPagePath } from "../../../../../src/lib/offline/toPagePath";

test.each([
  ["/data-analyst/", "/data-analyst/"],
  ["/data-analyst", "/data-analyst/"],
  ["/data-analyst/?utm_source=wa&fbclid=1#gaji", "/data-analyst/"],
  ["/data-analyst/index.html", "/data-analyst/"],
  ["/", "/"],
  ["/x/404.html", "/x/404.html"],
  ["/c%2B%2B/", "/c%2B%2B/"],
])("%s is kept under %s", (address, path) => {
  expect(toPagePath(`https://situs.example${address}`)).toBe(path);
});
