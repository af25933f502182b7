import sharp from "sharp";
import { existsSync } from "node:fs";
import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { BuildArgs } from "gatsby";
import pMap from "p-map";
import { site } from "../../../src/lib/site";
import { toShareImagePath } from "../../../src/lib/toShareImagePath";
import { ifMissing } from "../../content/ifMissing";
import { buildShareCards, parseTokens } from "../../publish/share/buildShareCards";
import { ShareImage, shareImageSize, type ShareCard } from "../../publish/share/ShareImage";
import type { Published } from "./readPublished";
import { writeWhole } from "./writePublished";

import satori, { type FontWeight } from "satori";

/** Increase when `ShareImage` changes, so that pictures of an older one are not taken from the cache. */
const version = "2";

const folder = resolve("public/berbagi");

/** Not called `require`: Gatsby compiles this file to CommonJS, which has one. */
const packages = createRequire(join(process.cwd(), "package.json"));

/** Beside the packages, so that `gatsby clean` keeps it and copies of the site share it. */
const cacheFolder = join(
  dirname(packages.resolve("gatsby/package.json")),
  "../.cache/jelajah-karier/share-images",
);

/** What the last build wrote here: the digests of the cards, by the pages' paths. */
const recordFile = resolve(".cache/share-images.json");

/** As many are drawn at a time as there are threads that sharp works in. */
const atOnce = 4;

/**
 * Draws the pictures that apps show beside a link. They are cached by a digest of what they show, and one that this
 * folder has already is not looked at. One that can't be drawn is a warning, and its page falls back to the index page's.
 */
export async function writeShareImages(
  { articles, paths, fields }: Published,
  { reporter }: Pick<BuildArgs, "reporter">,
): Promise<void> {
  const activity = reporter.activityTimer("Draw pictures for shared links");
  activity.start();
  const tokens = parseTokens(await readFile("src/styles/tokens.css", "utf8"));
  const cards = [...buildShareCards(articles, { fields, site, tokens })].filter(([path]) => paths.has(path));
  const known = await readRecord();
  const record = new Map<string, string>();
  const drawings = cards.flatMap(([path, card]) => {
    const digest = createHash("sha256")
      .update(version)
      .update(JSON.stringify(card))
      .digest("hex")
      .slice(0, 24);
    record.set(path, digest);
    return known.get(path) === digest ? [] : [{ path, card, digest }];
  });
  for (const path of known.keys()) if (!record.has(path)) await rm(toFile(path), { force: true });

  const fonts = await readFonts();
  const icon = await readFile("static/icons/512.png");
  let fallback: Buffer = await ifMissing(readFile(toFile("/")), icon);
  const draw = async ({ path, card, digest }: (typeof drawings)[number]): Promise<void> => {
    const picture = await drawCached(card, digest, fonts).catch((error: unknown) => {
      reporter.warn(`No picture to share for ${path}; it falls back to the index page's: ${String(error)}`);
      record.delete(path);
      return fallback;
    });
    if (path === "/") fallback = picture;
    await writeWhole(toFile(path), picture);
  };
  // The index page's comes first: others fall back to it.
  for (const drawing of drawings.splice(0, 1)) await draw(drawing);
  await pMap(drawings, draw, { concurrency: atOnce });
  await writeWhole(recordFile, JSON.stringify([...record]));
  activity.end();
}

const toFile = (path: string): string => resolve("public", `.${toShareImagePath(path)}`);

/** Without the pictures or without the record nothing is known, and nothing old stays. */
async function readRecord(): Promise<Map<string, string>> {
  const text = await ifMissing(readFile(recordFile, "utf8"), null);
  if (text !== null && existsSync(folder)) return new Map(JSON.parse(text) as [string, string][]);
  await rm(folder, { recursive: true, force: true });
  return new Map();
}

type Fonts = { name: string; data: Buffer; weight: FontWeight; style: "normal" }[];

function readFonts(): Promise<Fonts> {
  return Promise.all(
    ([500, 800] as const).map(async (weight) => ({
      name: "Plus Jakarta Sans",
      data: await readFile(
        packages.resolve(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${weight}-normal.woff`),
      ),
      weight,
      style: "normal" as const,
    })),
  );
}

/** The picture from the cache, drawn where it is not there yet. */
async function drawCached(card: ShareCard, digest: string, fonts: Fonts): Promise<Buffer> {
  const cached = join(cacheFolder, `${digest}.png`);
  const known = await ifMissing(readFile(cached), null);
  if (known !== null) return known;
  const svg = await satori(ShareImage(card), { ...shareImageSize, fonts });
  // Looking for a palette would take three times as long as drawing, for half of 60 kB that no reader loads.
  const picture = await sharp(Buffer.from(svg)).png().toBuffer();
  await writeWhole(cached, picture);
  return picture;
}
