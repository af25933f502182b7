import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { load, type CheerioAPI } from "cheerio";
import sharp from "sharp";
import { fixtureLog, fixturePublic } from "../support/fixtureSite";
import { photoArticle } from "../support/photoArticle";

let $: CheerioAPI;

beforeAll(async () => {
  $ = load(await readFile(join(fixturePublic, photoArticle.path, "index.html"), "utf8"));
});

/** The size of a served file, and whether it says more than its pixels do. */
async function readImage(address: string) {
  const bytes = await readFile(join(fixturePublic, address));
  const { width, height, exif, icc, xmp, orientation } = await sharp(bytes).metadata();
  const tells =
    [exif, icc, xmp, orientation].some((part) => part !== undefined) || bytes.includes("Telepon Uji");
  return { width, height, tells };
}

test("a photo is upright in every file, keeps its space, and tells nothing of where it was taken", async () => {
  const picture = $(".prose picture").first();
  const img = picture.find("img");
  expect(img.attr()).toMatchObject({ alt: "Gedung kampus", width: "720", height: "960" });
  expect(await readImage(img.attr("src")!)).toEqual({ width: 720, height: 960, tells: false });

  const source = picture.find("source");
  expect(source.attr("type")).toBe("image/webp");
  expect(source.attr("sizes")).toContain("100vw");
  const files = source
    .attr("srcset")!
    .split(", ")
    .map((file) => file.split(" ") as [string, string]);
  expect(files.map(([, width]) => width)).toEqual(["360w", "720w", "900w"]);
  for (const [address, width] of files) {
    expect(await readImage(address)).toEqual({
      width: parseInt(width, 10),
      height: parseInt(width, 10) * (4 / 3),
      tells: false,
    });
  }
});

test("every picture's files are there, with the size that the markup says", async () => {
  const pictures = $(".prose picture").toArray();
  expect(pictures).toHaveLength(4);
  for (const picture of pictures) {
    const img = $(picture).find("img");
    const { width, height, tells } = await readImage(img.attr("src")!);
    expect({ width: String(width), height: String(height), tells }).toEqual({
      width: img.attr("width"),
      height: img.attr("height"),
      tells: false,
    });
    for (const file of $(picture).find("source").attr("srcset")!.split(", ")) {
      const [address, fileWidth] = file.split(" ");
      expect(`${(await readImage(address!)).width}w`).toBe(fileWidth);
    }
  }
});

test("the picture at the beginning loads at once, all later ones late", () => {
  const images = $(".prose img")
    .toArray()
    .map((img) => $(img).attr());
  expect(images.map((img) => img?.["loading"])).toEqual([undefined, "lazy", "lazy", "lazy", "lazy"]);
  expect(images.every((img) => img?.["decoding"] === "async")).toBe(true);
});

test("a title is a caption", () => {
  expect($(".prose figure").first().find("figcaption").text()).toBe("Gedung tempat kami bekerja");
});

test("a missing picture leaves its text, and an image of another site its space and no trace of the reader", () => {
  expect($(".prose .missing-image").text()).toBe("[Kantin]");
  expect($('.prose img[src="https://images.example.org/kantor.jpg"]').attr()).toMatchObject({
    width: "320",
    height: "200",
    referrerpolicy: "no-referrer",
    loading: "lazy",
  });
});

test("a link to another article's file leads to its page, one out of the content folder nowhere", () => {
  expect($('.prose a:contains("catatan magang")').attr("href")).toBe("/magang-pertama/#isi-berkas");
  expect($('.prose a:contains("Di luar")').attr("href")).toBeUndefined();
});

test("the build warns of what is missing or fragile, with file and line", async () => {
  const log = await readFile(fixtureLog, "utf8");
  // Problems are grouped by file; what is not indented begins the next group.
  const own = log.slice(log.indexOf(photoArticle.file)).split(/\n(?=\S)/)[0] ?? "";
  for (const { place, word } of photoArticle.warnings) {
    const line = own.split("\n").find((text) => text.trim().startsWith(`${place} `));
    expect(line).toContain("perhatian");
    expect(line).toContain(word);
  }
});
