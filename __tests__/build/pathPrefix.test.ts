import { join } from "node:path";
import { serveFolder, type Served } from "../../scripts/browser/serveFolder";
import { site } from "../../src/lib/site";
import { crawlSite, type Crawl } from "../support/crawlSite";
import { copyFixtureContent } from "../support/fixtureSite";
import { photoArticle, writePhotoArticle } from "../support/photoArticle";
import { buildSite, copySite } from "../support/runGatsby";

/** One folder, built at the root first: Gatsby keeps what it knows of an earlier build. */
let folder: string;

beforeAll(async () => {
  folder = await copySite("path-prefix");
  await copyFixtureContent(join(folder, "articles"));
  await writePhotoArticle(join(folder, "articles"));
});

/** Builds as `npm run build` does, serves as `npm run serve` does, and walks through. */
async function buildAndCrawl(pathPrefix: string): Promise<Crawl> {
  const build = await buildSite(folder, {
    CONTENT_DIR: join(folder, "articles"),
    PATH_PREFIX: pathPrefix,
  });
  expect(build).toMatchObject({ exitCode: 0 });
  const served: Served = await serveFolder(join(folder, "public"), 0);
  expect(served.pathPrefix).toBe(pathPrefix);
  const crawl = await crawlSite({
    get: (path) => fetch(served.url + path, { redirect: "manual" }),
    siteUrl: site.url,
    foreignUrl: site.repositoryUrl,
    pathPrefix,
    start: ["/", "/404.html", "/robots.txt", "/privasi/", "/tentang/"].map((path) => pathPrefix + path),
  });
  await served.close();
  return crawl;
}

let atRoot: Crawl;

test("without PATH_PREFIX the site is at the root", async () => {
  atRoot = await buildAndCrawl("");
  expect(atRoot.faults).toEqual([]);
  expect([...atRoot.visited.keys()]).toContain(photoArticle.path);
});

test("PATH_PREFIX puts the whole site under a path, in a folder that was built without", async () => {
  const { visited, faults } = await buildAndCrawl("/x");
  expect(faults).toEqual([]);
  // The same site: whatever the root has, the path has. What has a digest in its name may have another one.
  const pages = (crawl: Crawl) => [...crawl.visited.keys()].filter((path) => path.endsWith("/")).sort();
  expect(pages({ visited, faults })).toEqual(pages(atRoot).map((path) => `/x${path}`));
  const pictures = [...visited].filter(([, type]) => type.startsWith("image/"));
  expect(pictures.length).toBeGreaterThan(8);
});

test("PATH_PREFIX that would break every address stops the build", async () => {
  const { exitCode, output } = await buildSite(folder, { PATH_PREFIX: "C:/Git/x" });
  expect(exitCode).toBe(1);
  expect(output).toContain("PATH_PREFIX is");
});
