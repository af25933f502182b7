import { cp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { listFiles } from "../../gatsby/content/listFiles";
import { serveFolder } from "../../scripts/browser/serveFolder";
import { site } from "../../src/lib/site";
import { crawlSite } from "../support/crawlSite";
import { fixtureContent, fixturePublic, fixtureSite } from "../support/fixtureSite";
import { payloadArticles } from "../support/payloadArticles";
import { buildSite } from "../support/runGatsby";

/** The fixture site as it was built at the root, cache and all: Gatsby keeps what it knows of an earlier build. */
const folder = resolve(".tmp/path-prefix");

test("PATH_PREFIX puts the whole site under a path, in a folder that was built without", async () => {
  await rm(folder, { recursive: true, force: true });
  await cp(fixtureSite, folder, { recursive: true, preserveTimestamps: true });
  const build = await buildSite(folder, { CONTENT_DIR: fixtureContent, PATH_PREFIX: "/x" });
  expect(build).toMatchObject({ exitCode: 0 });

  const served = await serveFolder(join(folder, "public"), 0);
  expect(served.pathPrefix).toBe("/x");
  const { visited, problems } = await crawlSite({
    get: (path) => fetch(served.url + path, { redirect: "manual" }),
    siteUrl: site.url,
    foreignUrl: site.repositoryUrl,
    pathPrefix: "/x",
    start: ["/x/", "/x/404.html", "/x/robots.txt", "/x/privasi/", "/x/tentang/"],
    isOpaque: (path) => payloadArticles.some((article) => `/x${article.path}` === path),
  });
  await served.close();
  expect(problems).toEqual([]);
  // The same site: whatever page the root has, the path has.
  const findPages = async (root: string) => (await listFiles(root)).filter((file) => file.endsWith(".html"));
  expect(await findPages(join(folder, "public"))).toEqual(await findPages(fixturePublic));
  const pictures = [...visited].filter(([, type]) => type.startsWith("image/"));
  expect(pictures.length).toBeGreaterThan(8);
});

test("PATH_PREFIX that would break every address stops the build", async () => {
  const { exitCode, output } = await buildSite(folder, { PATH_PREFIX: "C:/Git/x" });
  expect(exitCode).toBe(1);
  expect(output).toContain("PATH_PREFIX is");
});
