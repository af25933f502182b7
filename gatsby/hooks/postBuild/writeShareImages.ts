import sharp from "sharp";
import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { BuildArgs } from "gatsby";
import { site } from "../../../src/lib/site";
import { toShareImagePath } from "../../../src/lib/toShareImagePath";
import { ifMissing } from "../../content/ifMissing";
import { buildShareCards, parseTokens } from "../../publish/share/buildShareCards";
import { ShareImage, shareImageSize, type ShareCard } from "../../publish/share/ShareImage";
import type { Published } from "./readPublished";
import { writePublished, writeWhole } from "./writePublished";

import satori, { type FontWeight } from "satori";

/** Increase when `ShareImage` changes, so that pictures of an older one are not taken from the cache. */
const version = "1";

const folder = resolve("public/berbagi");

/** Not called `require`: Gatsby compiles this file to CommonJS, which has one. */
const packages = createRequire(join(process.cwd(), "package.json"));

/** Beside the packages, so that `gatsby clean` keeps it and copies of the site share it. */
const cacheFolder = join(
  dirname(packages.resolve("gatsby/package.json")),
  "../.cache/jelajah-karier/share-images",
);

/**
 * Draws the pictures that apps show beside a link. They are cached by a digest of what they show. One that can't be drawn
 * is a warning, and its page falls back to the index page's.
 */
export async function writeShareImages(
  { articles, paths, fields }: Published,
  { reporter }: Pick<BuildArgs, "reporter">,
): Promise<void> {
  const activity = reporter.activityTimer("Draw pictures for shared links");
  activity.start();
  const tokens = parseTokens(await readFile("src/styles/tokens.css", "utf8"));
  const cards = buildShareCards(articles, { fields, site, tokens });
  const fonts = await readFonts();
  const written = new Set<string>();
  let fallback: Buffer = await readFile("static/icons/512.png");
  for (const [path, card] of cards) {
    if (!paths.has(path)) continue;
    const picture = await drawCached(card, fonts).catch((error: unknown) => {
      reporter.warn(`No picture to share for ${path}; it falls back to the index page's: ${String(error)}`);
      return fallback;
    });
    if (path === "/") fallback = picture;
    const imagePath = `.${toShareImagePath(path)}`;
    await writePublished(imagePath, picture);
    written.add(resolve("public", imagePath));
  }
  await dropStale(written);
  activity.end();
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
async function drawCached(card: ShareCard, fonts: Fonts): Promise<Buffer> {
  const digest = createHash("sha256").update(version).update(JSON.stringify(card)).digest("hex").slice(0, 24);
  const cached = join(cacheFolder, `${digest}.png`);
  const known = await ifMissing(readFile(cached), null);
  if (known !== null) return known;
  const svg = await satori(ShareImage(card), { ...shareImageSize, fonts });
  // Flat colours: 64 of them and the steps between are plenty.
  const picture = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 7 }).toBuffer();
  await writeWhole(cached, picture);
  return picture;
}

/** Removes pictures of pages that are gone: `public/` is kept from build to build. */
async function dropStale(written: ReadonlySet<string>): Promise<void> {
  const entries = await ifMissing(readdir(folder, { recursive: true, withFileTypes: true }), []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  await Promise.all(files.filter((file) => !written.has(file)).map((file) => rm(file)));
}
