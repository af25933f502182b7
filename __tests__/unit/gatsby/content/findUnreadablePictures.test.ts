import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { parseArticle } from "../../../../plugins/gatsby-transformer-article";

const home = process.cwd();
const site = mkdtempSync(join(tmpdir(), "situs-"));
const write = (file: string, bytes: string | Uint8Array): void => {
  mkdirSync(join(site, file, ".."), { recursive: true });
  writeFileSync(join(site, file), bytes);
};

/** The folders of a site are found when the module is loaded. */
let find: typeof import("../../../../gatsby/content/findUnreadablePictures").findUnreadablePictures;

beforeAll(async () => {
  process.chdir(site);
  const picture = await sharp({ create: { width: 4, height: 3, channels: 3, background: "#258" } })
    .png()
    .toBuffer();
  for (const file of ["content/a/foto.png", "content/a/sampul.png", "static/peta.png"]) write(file, picture);
  for (const file of ["content/a/catatan.txt", "content/a/tak-disebut.txt", "static/peta.txt"])
    write(file, "bukan gambar");
  ({ findUnreadablePictures: find } = await import("../../../../gatsby/content/findUnreadablePictures"));
});

afterAll(() => {
  process.chdir(home);
  rmSync(site, { recursive: true });
});

function article(body: string, cover = "sampul.png") {
  const text = `---\nslug: "/a"\ndate: "2024-05-04"\ntitle: "A"\ncover: { src: "${cover}", alt: "Sampul" }\n---\n\n${body}\n`;
  return parseArticle(new TextEncoder().encode(text), "a/index.md");
}

const versions = (version = "1") =>
  new Map(
    ["a/foto.png", "a/sampul.png", "a/catatan.txt", "a/tak-disebut.txt"].map((file) => [file, version]),
  );

test("names what articles show that is no picture, beside them and in static/, and nothing else", async () => {
  const body =
    "![a](foto.png) ![b](catatan.txt) ![c](hilang.png) ![d](/peta.png) ![e](/peta.txt) ![f](/hilang.txt)";
  expect([...(await find([article(body)], versions()))].sort()).toEqual(["/peta.txt", "a/catatan.txt"]);
});

test("looks at the cover as well", async () => {
  expect([...(await find([article("Isi.", "catatan.txt")], versions()))]).toEqual(["a/catatan.txt"]);
});

test("reads a file again once its version is another", async () => {
  const articles = [article("![a](foto.png)")];
  expect((await find(articles, versions("2"))).size).toBe(0);
  write("content/a/foto.png", "bukan gambar lagi");
  expect((await find(articles, versions("2"))).size).toBe(0);
  expect((await find(articles, versions("3"))).size).toBe(1);
});
