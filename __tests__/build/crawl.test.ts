import { serveFolder, type Served } from "../../scripts/browser/serveFolder";
import { site } from "../../src/lib/site";
import { crawlSite } from "../support/crawlSite";
import { fixturePublic } from "../support/fixtureSite";
import { payloadArticles } from "../support/payloadArticles";

let served: Served;

beforeAll(async () => {
  served = await serveFolder(fixturePublic, 0);
});

afterAll(() => served.close());

test("no address in any page, stylesheet or feed leads to nothing", async () => {
  const { visited, problems } = await crawlSite({
    get: (path) => fetch(served.url + path, { redirect: "manual" }),
    siteUrl: site.url,
    foreignUrl: site.repositoryUrl,
    pathPrefix: "",
    start: ["/", "/404.html", "/robots.txt", "/privasi/", "/tentang/"],
    isOpaque: (path) => payloadArticles.some((article) => article.path === path),
  });
  expect(problems).toEqual([]);
  const types = new Set(visited.values());
  expect(types).toContain("text/html;charset=utf-8");
  expect(visited.size).toBeGreaterThan(30);
});
