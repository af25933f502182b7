import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { load } from "cheerio";
import { findOfflineFiles } from "../../gatsby/bundle/bundleServiceWorker";
import { fixturePublic } from "../support/fixtureSite";

const read = (path: string) => readFile(join(fixturePublic, path));
const readPage = async (path: string) => load(await read(`${path}index.html`));

test.each(["/", "/technical-writer/", "/luring/"])(
  "%s links to icons and a manifest that are there",
  async (path) => {
    const $ = await readPage(path);
    const links = $('link[rel="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]').toArray();
    expect(links.map((link) => $(link).attr("rel"))).toEqual([
      "icon",
      "icon",
      "apple-touch-icon",
      "manifest",
    ]);
    for (const link of links) await expect(read($(link).attr("href") ?? "")).resolves.not.toHaveLength(0);
  },
);

test("the manifest is one, and its icons are there", async () => {
  const manifest = JSON.parse((await read("manifest.webmanifest")).toString()) as {
    start_url: string;
    icons: { src: string }[];
  };
  expect(manifest.start_url).toBe("/");
  expect(manifest.icons).toHaveLength(3);
  for (const { src } of manifest.icons) await expect(read(src)).resolves.not.toHaveLength(0);
});

test("the offline page has a place for its list, and search engines are not to list it", async () => {
  const $ = await readPage("/luring/");
  expect($("main div[data-kept]")).toHaveLength(1);
  expect($("main div[data-kept] div")).toHaveLength(0);
  expect($('meta[name="robots"]').attr("content")).toBe("noindex");
});

test("the service worker, all that it keeps by itself and what asks for it weigh at most 30 kB", async () => {
  const html = (await read("luring/index.html")).toString();
  const kept = findOfflineFiles(html);
  // The script of every page, and the font.
  expect(kept).toHaveLength(2);
  const worker = (await read("sw.js")).toString();
  for (const path of ["/luring/", ...kept]) expect(worker).toContain(`"${path}"`);
  const modules = (await readdir(fixturePublic)).filter((name) => /^offline-[0-9a-f]{10}\.js$/.test(name));
  expect(modules).toHaveLength(1);
  const files = await Promise.all(["sw.js", "luring/index.html", ...kept, ...modules].map(read));
  // A font is compressed in itself.
  const sizes = files.map((file) => Math.min(brotliCompressSync(file).length, file.length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(30_000);
});
