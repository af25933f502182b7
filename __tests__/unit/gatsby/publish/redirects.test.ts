import {
  findRedirects,
  buildRedirectRules,
  buildRedirectMap,
  buildRedirectPage,
} from "../../../../gatsby/publish/redirects";
import { load } from "cheerio";

const article = (file: string, path: string, formerSlugs: string[] | null) => ({
  file,
  path,
  title: `Judul ${path}`,
  frontMatter: { formerSlugs },
});

test("every former slug leads to where its article is now, in the order of addresses", () => {
  const articles = [
    article("b.md", "/b/", ["/lama/kedua", "/asal"]),
    article("a.md", "/a/", null),
    article("c.md", "/c/", []),
  ];
  expect(findRedirects(articles, new Set(["/a/", "/b/", "/c/"]))).toEqual([
    { from: "/asal/", to: "/b/", title: "Judul /b/" },
    { from: "/lama/kedua/", to: "/b/", title: "Judul /b/" },
  ]);
});

test("a page keeps its address, also from the article's own former slug", () => {
  const articles = [article("a.md", "/a/", ["/b", "/a", "/bidang/data"]), article("b.md", "/b/", null)];
  expect(findRedirects(articles, new Set(["/a/", "/b/", "/bidang/data/"]))).toEqual([]);
});

test("of two articles with one former slug the first file's gets it, whatever order they come in", () => {
  const articles = [article("a.md", "/a/", ["/lama"]), article("b.md", "/b/", ["/lama"])];
  for (const order of [articles, [...articles].reverse()]) {
    expect(findRedirects(order, new Set(["/a/", "/b/"])).map(({ to }) => to)).toEqual(["/a/"]);
  }
});

const redirects = [{ from: "/lama/", to: "/baru/", title: "Baru" }];

test("a rule with and one without the slash at the end, both below the path prefix", () => {
  expect(buildRedirectRules(redirects, { pathPrefix: "/x", force: false })).toBe(
    "/x/lama/ /x/baru/ 301\n/x/lama /x/baru/ 301\n",
  );
});

test("for Netlify, rules go before the page at the old address", () => {
  expect(buildRedirectRules(redirects, { pathPrefix: "", force: true })).toBe(
    "/lama/ /baru/ 301!\n/lama /baru/ 301!\n",
  );
});

test("a line with and one without the slash at the end, both below the path prefix", () => {
  expect(buildRedirectMap([{ from: "/lama/", to: "/baru/", title: "Baru" }], "/x")).toBe(
    "/x/lama/ /x/baru/;\n/x/lama /x/baru/;\n",
  );
  expect(buildRedirectMap([], "/x")).toBe("");
});

test("leads on by itself and by a link, names the new address as canonical, and is not listed", () => {
  const title = 'Data & "Engineer" </title><script>alert(1)</script>';
  const $ = load(buildRedirectPage({ title, href: "/x/baru/", url: "https://situs.example/x/baru/" }));
  expect($("html").attr("lang")).toBe("id");
  expect($('meta[http-equiv="refresh"]').attr("content")).toBe("0; url=/x/baru/");
  expect($('link[rel="canonical"]').attr("href")).toBe("https://situs.example/x/baru/");
  expect($('meta[name="robots"]').attr("content")).toBe("noindex");
  expect($("main a").attr("href")).toBe("/x/baru/");
  expect($("main a").text()).toBe(title);
  expect($("script")).toHaveLength(0);
  expect($("title")).toHaveLength(1);
});
