import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { isPicture } from "../../../../../plugins/gatsby-transformer-article/images/isPicture";
import { buildHeic } from "../../../../support/buildHeic";

let path: string;

beforeAll(async () => {
  path = join(await mkdtemp(join(tmpdir(), "gambar-")), "foto.jpg");
});

afterAll(() => rm(join(path, ".."), { recursive: true }));

const drawn = sharp({ create: { width: 4, height: 3, channels: 3, background: "#258" } });

test.each([
  ["a JPEG", () => drawn.clone().jpeg().toBuffer()],
  ["a PNG", () => drawn.clone().png().toBuffer()],
  ["a WebP", () => drawn.clone().webp().toBuffer()],
  ["an AVIF", () => drawn.clone().avif().toBuffer()],
  ["a GIF", () => drawn.clone().gif().toBuffer()],
  ["an SVG", () => '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>'],
])("%s is a picture, whatever its name", async (_, draw) => {
  await writeFile(path, await draw());
  expect(await isPicture(path)).toBe(true);
});

test.each([
  ["text", "bukan gambar"],
  ["nothing", ""],
  ["a PDF", "%PDF-1.7\n"],
  ["a web page", "<!doctype html><html></html>"],
])("%s is no picture", async (_, bytes) => {
  await writeFile(path, bytes);
  expect(await isPicture(path)).toBe(false);
});

test("a HEIC photo, whose header can be read, is no picture", async () => {
  const photo = buildHeic();
  expect(await sharp(photo).metadata()).toMatchObject({ width: 64, height: 48 });
  await writeFile(path, photo);
  expect(await isPicture(path)).toBe(false);
});

test("a file is read again after a change, and a deleted one is no picture", async () => {
  await writeFile(path, await drawn.clone().png().toBuffer());
  expect(await isPicture(path)).toBe(true);
  await writeFile(path, "bukan gambar lagi");
  expect(await isPicture(path)).toBe(false);
  await rm(path);
  expect(await isPicture(path)).toBe(false);
});
