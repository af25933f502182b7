import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "cheerio";
import { site } from "../../src/lib/site";
import { fixturePublic } from "../support/fixtureSite";
import { toFieldArticlePath } from "../support/profileArticles";

const readPublic = (path: string) => readFile(join(fixturePublic, path), "utf8");
const moved = toFieldArticlePath("formerSlugs");

test("a former slug redirects by the rules of Netlify and Cloudflare, and by nginx's map", async () => {
  const rules = (await readPublic("_redirects")).split("\n");
  expect(rules).toContain(`/alamat-lama/ ${moved} 301`);
  expect(rules).toContain(`/alamat-lama ${moved} 301`);
  const map = (await readPublic("_nginx/redirects.map")).split("\n");
  expect(map).toContain(`/alamat-lama/ ${moved};`);
  expect(map).toContain(`/alamat-lama ${moved};`);
});

test("the page at a former slug leads to the article, which exists", async () => {
  const $ = load(await readPublic("alamat-lama/index.html"));
  expect($('meta[http-equiv="refresh"]').attr("content")).toBe(`0; url=${moved}`);
  expect($('link[rel="canonical"]').attr("href")).toBe(`${site.url}${moved}`);
  expect($("main a").attr("href")).toBe(moved);
  expect(existsSync(join(fixturePublic, moved, "index.html"))).toBe(true);
});

test("a comparison the other way round leads to the one that there is", async () => {
  const [from, to] = [
    "/bandingkan/technical-writer-vs-profil-lengkap/",
    "/bandingkan/profil-lengkap-vs-technical-writer/",
  ];
  expect((await readPublic("_redirects")).split("\n")).toContain(`${from} ${to} 301`);
  const $ = load(await readPublic(`${from}index.html`));
  expect($("main a").attr("href")).toBe(to);
  expect($("main a").text()).toBe("Profil lengkap atau Technical Writer?");
  expect(existsSync(join(fixturePublic, to, "index.html"))).toBe(true);
});
