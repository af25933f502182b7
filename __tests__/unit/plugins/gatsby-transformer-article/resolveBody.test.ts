import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "cheerio";
import sharp from "sharp";
import { renderMarkdown } from "../../../../plugins/gatsby-transformer-article/markdown/renderMarkdown";
import { joinHtml } from "../../../../plugins/gatsby-transformer-article/markdown/body";
import { resolveBody, type NodeModel } from "../../../../plugins/gatsby-transformer-article/resolveBody";

const home = process.cwd();
let site: string;
let image: Buffer;

/** Articles of the site, by file. */
const pages: Readonly<Record<string, string>> = {
  "magang/index.md": "/magang-pertama/",
  "catatan lama/tips #1.md": "/tips/",
  "lama.md": "/lama/",
};

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), "situs-"));
  image = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#258" } })
    .jpeg()
    .toBuffer();
  for (const folder of ["content/artikel", "static/bersama"])
    await mkdir(join(site, folder), { recursive: true });
  for (const file of [
    "content/artikel/foto.jpg",
    "content/artikel/foto #1.jpg",
    "content/atas.jpg",
    "static/bersama/peta.jpg",
    "luar.jpg",
  ]) {
    await writeFile(join(site, file), image);
  }
  await writeFile(join(site, "content/artikel/catatan.jpg"), "bukan gambar");
  const noise = { type: "gaussian", mean: 128, sigma: 30 } as const;
  const large = await sharp({ create: { width: 400, height: 300, channels: 3, background: "#258", noise } })
    .jpeg()
    .toBuffer();
  await writeFile(join(site, "content/artikel/rusak.jpg"), large.subarray(0, large.length / 2));
  process.chdir(site);
});

afterAll(async () => {
  process.chdir(home);
  await rm(site, { recursive: true });
});

/** Finds what Gatsby would find: files of the content folder, and articles. */
const nodeModel: NodeModel = {
  findOne: async ({ type, query }) => {
    const filter = query.filter as Record<string, { eq: string }>;
    if (type === "Article") {
      const path = pages[filter["file"]!.eq];
      return path === undefined ? null : { path };
    }
    expect(filter["sourceInstanceName"]).toEqual({ eq: "content" });
    const file = filter["relativePath"]!.eq;
    const all = await readdir(join(site, "content"), { recursive: true });
    return all.includes(file) ? { absolutePath: join(site, "content", file) } : null;
  },
};

/** The finished html of an article at `artikel/index.md`, and the warnings. */
async function resolve(body: string, pathPrefix = "") {
  const file = "artikel/index.md";
  const warnings: string[] = [];
  const reporter = { verbose: () => undefined, warn: (text: string) => void warnings.push(text) };
  const parts = await resolveBody(
    { ...renderMarkdown(body, { file, firstLine: 6 }), file },
    { nodeModel, reporter, pathPrefix },
  );
  const html = joinHtml(parts);
  return { html, warnings, $: load(html) };
}

describe("pictures", () => {
  test.each([
    ["beside the article", "foto.jpg"],
    ["with ./", "./foto.jpg"],
    ["above it", "../atas.jpg"],
    ["with a name that has to be escaped", "foto%20%231.jpg"],
    ["with a query", "foto.jpg?lebar=3"],
    ["of static/", "/bersama/peta.jpg"],
    ["of static/, with a query", "/bersama/peta.jpg?x"],
  ])("%s", async (_, src) => {
    const { $, warnings } = await resolve(`![Foto](${src})`);
    expect($("figure picture source")).toHaveLength(1);
    expect($("img").attr()).toMatchObject({ alt: "Foto", width: "40", height: "30" });
    expect($("img").attr("src")).toMatch(/^\/static\/[0-9a-f]{16}\/40\.jpg$/);
    expect((await sharp(join(site, "public", $("img").attr("src")!)).metadata()).width).toBe(40);
    expect(warnings).toEqual([]);
  });

  test.each([
    "hilang.jpg",
    "/hilang.jpg",
    "../../luar.jpg",
    "/../luar.jpg",
    "/bersama/../../luar.jpg",
    "/%2e%2e/luar.jpg",
  ])("none at %s: its text stays", async (src) => {
    const { html, warnings } = await resolve(`![Foto](${src})`);
    expect(html).toBe('<p class="missing-image">[Foto]</p>');
    // That is reported by the checks across articles.
    expect(warnings).toEqual([]);
  });

  test("a file that is no picture leaves its text; the checks across articles report it", async () => {
    const { html, warnings } = await resolve("![Catatan](catatan.jpg)");
    expect(html).toBe('<p class="missing-image">[Catatan]</p>');
    expect(warnings).toEqual([]);
  });

  test("a truncated picture leaves its text, and is reported with file and line", async () => {
    const { html, warnings } = await resolve("![Satu](foto.jpg)\n\nteks ![Rusak](rusak.jpg)");
    expect(html).toContain('<span class="missing-image">[Rusak]</span>');
    expect(warnings).toEqual([expect.stringMatching(/^artikel\/index\.md:8:6: Gambar `rusak\.jpg` /)]);
  });

  test("one at the beginning loads at once, later ones lazily", async () => {
    const { $ } = await resolve("![a](foto.jpg)\n\n![b](foto.jpg)\n\n![c](../atas.jpg)");
    expect(
      $("img")
        .toArray()
        .map((img) => $(img).attr("loading")),
    ).toEqual([undefined, "lazy", "lazy"]);
  });
});

describe("links between files", () => {
  test.each([
    ["../magang/index.md", "/magang-pertama/"],
    ["../magang/index.md#Berkas%20Dua", "/magang-pertama/#isi-berkas-dua"],
    ["../magang/index.md?x=1&y=2#berkas", "/magang-pertama/?x=1&y=2#isi-berkas"],
    ["../lama.md", "/lama/"],
    ["../catatan%20lama/tips%20%231.md", "/tips/"],
  ])("%s leads to %s", async (target, href) => {
    const { $ } = await resolve(`[Baca](${target})`);
    expect($("a").attr("href")).toBe(href);
  });

  test.each(["../hilang.md", "../../etc/passwd", "../../../../etc/passwd", "../magang", "javascript.md"])(
    "%s leads nowhere: its words stay",
    async (target) => {
      const { html } = await resolve(`[Baca](${target})`);
      expect(html).toBe("<p><a>Baca</a></p>");
    },
  );
});

test("every address of the site's own has the path prefix, once", async () => {
  const { $, html } = await resolve(
    '![a](foto.jpg) [b](../lama.md#x) [c](/lama/) [d](/) [e](#x) [f](https://lain.example/) [g](//lain.example/) `<a href="/">`',
    "/awalan",
  );
  expect($("img").attr("src")).toMatch(/^\/awalan\/static\/[0-9a-f]{16}\/40\.jpg$/);
  expect($("source").attr("srcset")).toMatch(/^\/awalan\/static\/[0-9a-f]{16}\/40\.webp 40w$/);
  expect(
    $("a")
      .toArray()
      .map((link) => $(link).attr("href")),
  ).toEqual([
    "/awalan/lama/#isi-x",
    "/awalan/lama/",
    "/awalan/",
    "#isi-x",
    "https://lain.example/",
    "https://lain.example/",
  ]);
  expect(html.match(/awalan/g)).toHaveLength(5);
});
