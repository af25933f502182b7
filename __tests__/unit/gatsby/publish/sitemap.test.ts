import { buildRobots, findIndexablePages, findLastChange } from "../../../../gatsby/publish/sitemap";

const page = (path: string, lastChange?: string | null) => ({
  path,
  pageContext: lastChange === undefined ? null : { lastChange },
});

test("a page has the day on which what it shows last changed, or none", () => {
  const nodes = [page("/tentang/"), page("/b/", "2021-03-04"), page("/a/", null)];
  expect(findIndexablePages({ allSitePage: { nodes } })).toEqual([
    { path: "/a/" },
    { path: "/b/", lastmod: "2021-03-03T17:00:00.000Z" },
    { path: "/tentang/" },
  ]);
});

test("an article last changed when it says so, a list when its newest article did, other pages never", () => {
  const days = new Map([
    ["a", "2020-01-02"],
    ["b", "2021-03-04"],
    ["c", null],
  ]);
  expect(findLastChange({ id: "a", related: ["b"] }, days)).toBe("2020-01-02");
  expect(findLastChange({ ids: ["a", "b", "c", "tidak-ada"], page: 1 }, days)).toBe("2021-03-04");
  expect(findLastChange({ id: "c" }, days)).toBeNull();
  expect(findLastChange({ ids: [] }, days)).toBeNull();
  expect(findLastChange({}, days)).toBeNull();
});

test("pages that no one should find by searching are left out", () => {
  const nodes = ["/404/", "/404.html", "/luring/", "/ada/"].map((path) => page(path));
  expect(findIndexablePages({ allSitePage: { nodes } })).toEqual([{ path: "/ada/" }]);
});

test("everything may be read, and the sitemap is named by its whole address", () => {
  expect(buildRobots("https://situs.example/x/sitemap-index.xml")).toBe(
    "User-agent: *\nAllow: /\n\nSitemap: https://situs.example/x/sitemap-index.xml\n",
  );
});
