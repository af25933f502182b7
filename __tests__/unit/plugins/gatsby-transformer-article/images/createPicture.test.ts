import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { cornerColours, createPhoto } from "../../../../support/createPhoto";
import {
  buildWidths,
  createPicture,
} from "../../../../../plugins/gatsby-transformer-article/images/createPicture";
import type { Picture } from "../../../../../plugins/gatsby-transformer-article/markdown/toPictureHtml";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gambar-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Makes a picture of a file with these bytes. */
async function create(bytes: Uint8Array | string, name = "foto.jpg"): Promise<Picture> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return createPicture(path, join(folder, "static"), "/static/");
}

async function listWritten(): Promise<string[]> {
  const entries = await readdir(join(folder, "static"), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const toPath = (address: string): string => join(folder, address);
const toWidths = (picture: Picture): number[] =>
  (picture.sources[0]?.srcset.match(/ (\d+)w/g) ?? []).map((width) => parseInt(width, 10));
const toFiles = (picture: Picture): string[] => [
  picture.src,
  ...picture.sources.flatMap(({ srcset }) => srcset.split(", ").map((file) => file.split(" ")[0]!)),
];

/** Colour of the pixel that far into each corner. */
async function readCorners(path: string): Promise<number[][]> {
  const { data, info } = await sharp(path).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const near = 8;
  const [right, bottom] = [info.width - near, info.height - near];
  return [
    [near, near],
    [right, near],
    [right, bottom],
    [near, bottom],
  ].map(([x = 0, y = 0]) => {
    const start = (y * info.width + x) * info.channels;
    return [...data.subarray(start, start + 3)];
  });
}

const toRgb = (hex: string): number[] => [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16));

test("a photo that EXIF turns is upright in every file, with the size it is seen in", async () => {
  const picture = await create(await createPhoto({ width: 600, height: 900 }));
  expect(picture).toMatchObject({ width: 600, height: 900 });
  expect(toWidths(picture)).toEqual([360, 600]);
  for (const file of toFiles(picture)) {
    const { width, height, orientation } = await sharp(toPath(file)).metadata();
    expect(height / width).toBeCloseTo(1.5, 2);
    expect(orientation).toBeUndefined();
    const corners = await readCorners(toPath(file));
    corners.forEach((colour, corner) =>
      colour.forEach((value, channel) =>
        expect(Math.abs(value - toRgb(cornerColours[corner]!)[channel]!)).toBeLessThan(24),
      ),
    );
  }
});

test("no metadata of the phone is in any file", async () => {
  const photo = await createPhoto({ width: 800, height: 600 });
  const { exif, icc, xmp } = await sharp(photo).metadata();
  expect([exif, icc, xmp]).not.toContain(undefined);
  expect(photo.includes("Telepon Uji")).toBe(true);
  await create(photo);
  const written = await listWritten();
  expect(written).toHaveLength(4);
  for (const file of written) {
    const metadata = await sharp(file).metadata();
    for (const kind of ["exif", "icc", "xmp", "iptc", "comments", "tifftagPhotoshop"]) {
      expect(metadata).not.toHaveProperty(kind);
    }
    const bytes = await readFile(file);
    for (const mark of ["Telepon Uji", "Bandung", "Exif", "http://ns.adobe.com", "xmpmeta"]) {
      expect(bytes.includes(mark)).toBe(false);
    }
  }
});

test("a photo of some 10 MB comes in every width, each as large as needed", async () => {
  const photo = await createPhoto({ width: 3000, height: 4000, noise: 60, quality: 98 });
  expect(photo.length).toBeGreaterThan(9_000_000);
  const picture = await create(photo);
  expect(toWidths(picture)).toEqual([360, 720, 1080, 1344]);
  expect(picture).toMatchObject({ width: 720, height: 960 });
  for (const file of toFiles(picture)) expect((await stat(toPath(file))).size).toBeLessThan(1_000_000);
}, 60_000);

test("the size is that of the fallback's file, also where it had to be rounded", async () => {
  for (const [width, height] of [
    [1001, 333],
    [2000, 1],
    [37, 1500],
  ] as const) {
    const image = await sharp({ create: { width, height, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    const picture = await create(image, `${width}.png`);
    const file = await sharp(toPath(picture.src)).metadata();
    expect([picture.width, picture.height]).toEqual([file.width, file.height]);
  }
});

test("a small picture is not enlarged", async () => {
  const picture = await create(await createPhoto({ width: 200, height: 100 }));
  expect(picture).toMatchObject({ width: 200, height: 100 });
  expect(toWidths(picture)).toEqual([200]);
});

test("the fallback keeps transparency", async () => {
  const image = sharp({
    create: { width: 50, height: 50, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0.5 } },
  });
  for (const bytes of [await image.png().toBuffer(), await image.webp().toBuffer()]) {
    const picture = await create(bytes);
    expect(picture.src).toMatch(/\.png$/);
    expect((await sharp(toPath(picture.src)).metadata()).hasAlpha).toBe(true);
  }
});

test("the same bytes give the same files, and nothing is written again", async () => {
  const photo = await createPhoto({ width: 500, height: 400 });
  const first = await create(photo);
  const before = await Promise.all((await listWritten()).map((file) => stat(file)));
  const second = await create(photo, "nama-lain.jpg");
  expect(second).toEqual(first);
  const after = await Promise.all((await listWritten()).map((file) => stat(file)));
  expect(after.map(({ ino, mtimeMs }) => [ino, mtimeMs])).toEqual(
    before.map(({ ino, mtimeMs }) => [ino, mtimeMs]),
  );
});

test("other bytes give other files", async () => {
  const first = await create(await createPhoto({ width: 50, height: 40 }));
  const second = await create(await createPhoto({ width: 50, height: 40, quality: 60 }));
  expect(second.src).not.toBe(first.src);
});

test("two articles may ask for the same picture at the same time", async () => {
  const photo = await createPhoto({ width: 800, height: 600 });
  const path = join(folder, "foto.jpg");
  await writeFile(path, photo);
  const pictures = await Promise.all(
    Array.from({ length: 4 }, () => createPicture(path, join(folder, "static"), "/static/")),
  );
  expect(new Set(pictures.map(({ src }) => src)).size).toBe(1);
  const written = await listWritten();
  expect(written.filter((file) => file.endsWith(".tmp"))).toEqual([]);
  for (const file of written) await expect(sharp(file).stats()).resolves.toBeDefined();
});

test("small errors that cameras leave in a file don't matter", async () => {
  const photo = await createPhoto({ width: 400, height: 300 });
  const scan = photo.indexOf(Buffer.from([0xff, 0xda]));
  // The end of the spectral selection; libjpeg warns when it is not 63.
  const damaged = Buffer.from(photo);
  damaged[scan + 6 + 2 * photo[scan + 4]!] = 0;
  await expect(sharp(damaged).stats()).rejects.toThrow("SOS");
  expect(await create(damaged)).toMatchObject({ width: 400, height: 300 });
});

test.each([
  ["empty", () => Buffer.alloc(0)],
  ["text", () => Buffer.from("bukan gambar")],
  ["cut off", async () => (await createPhoto({ width: 400, height: 300 })).subarray(0, 900)],
])("a file that is %s is refused, and leaves no partial file", async (_, toBytes) => {
  await expect(create(await toBytes())).rejects.toThrow();
  const written = await listWritten().catch(() => []);
  for (const file of written) await expect(sharp(file).stats()).resolves.toBeDefined();
});

describe("SVG", () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200"/></svg>';

  test("that only draws is served unchanged", async () => {
    const picture = await create(drawing, "diagram.svg");
    expect(picture).toMatchObject({ sources: [], width: 300, height: 200 });
    expect(picture.src).toMatch(/\.svg$/);
    expect(await readFile(toPath(picture.src), "utf8")).toBe(drawing);
  });

  test("that could run script is rasterised", async () => {
    const picture = await create(drawing.replace("<rect", "<script>alert(1)</script><rect"), "diagram.svg");
    expect(picture).toMatchObject({ width: 300, height: 200 });
    expect(await listWritten()).not.toContainEqual(expect.stringMatching(/\.svg$/));
    expect((await sharp(toPath(picture.src)).metadata()).format).toBe("png");
  });
});

describe("animations", () => {
  const toFrames = () =>
    Promise.all(
      ["#f00", "#0f0", "#00f"].map((background) =>
        sharp({ create: { width: 900, height: 450, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );

  test.each(["gif", "webp"] as const)("stay animated: %s", async (format) => {
    const moving = await sharp(await toFrames(), { join: { animated: true } })
      .toFormat(format, { delay: 80 })
      .toBuffer();
    const picture = await create(moving);
    expect(picture).toMatchObject({ sources: [], width: 720, height: 360 });
    const file = await sharp(toPath(picture.src)).metadata();
    expect(file).toMatchObject({ format: "webp", pages: 3, width: 720, height: 360 });
  });

  test("a GIF of one frame is a picture like others", async () => {
    const picture = await create(
      await sharp((await toFrames())[0])
        .gif()
        .toBuffer(),
    );
    expect(toWidths(picture)).toEqual([360, 720, 900]);
  });
});

test.each([
  [100, [100]],
  [360, [360]],
  [800, [360, 720, 800]],
  [1344, [360, 720, 1080, 1344]],
  [4000, [360, 720, 1080, 1344]],
])("a picture %d wide is made %j wide, never wider than itself", (width, widths) => {
  expect(buildWidths(width)).toEqual(widths);
});
