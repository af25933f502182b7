import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { BuildArgs, Node } from "gatsby";
import satori, { type FontWeight } from "satori";
import sharp from "sharp";
import { site } from "../../src/lib/site";
import { toShareImagePath } from "../../src/lib/toShareImagePath";
import { buildShareCards } from "../publish/buildShareCards";
import { parseTokens } from "../publish/parseTokens";
import { ShareImage, shareImageSize, type ShareCard } from "../publish/ShareImage";
import type { Published } from "./readPublished";

/** Bump when `ShareImage` draws otherwise, so that old pictures are not taken for new. */
const version = "1";

/** Outside `.cache`, so that a clean build draws nothing anew either. */
const keptFolder = resolve("node_modules/.cache/jelajah-karier/share-images");

const folder = resolve("public/berbagi");

type FieldNode = { key: string; name: string; description: string };

/**
 * Draws the pictures that apps show beside a link. One that is kept from an earlier build, by the digest of all that it
 * shows, is copied. One that can't be drawn is a warning, and the page gets the index's.
 */
export async function writeShareImages(
  { articles, paths }: Published,
  { getNodesByType, reporter }: Pick<BuildArgs, "getNodesByType" | "reporter">,
): Promise<void> {
  const fields = (getNodesByType("Field") as (Node & FieldNode)[]).sort((a, b) => (a.key < b.key ? -1 : 1));
  const tokens = parseTokens(await readFile("src/styles/tokens.css", "utf8"));
  const cards = buildShareCards(articles, { fields, site, tokens });
  const fonts = await readFonts();
  const written = new Set<string>();
  for (const [path, card] of cards) {
    if (!paths.has(path)) continue;
    const file = resolve("public", `.${toShareImagePath(path)}`);
    await mkdir(dirname(file), { recursive: true });
    try {
      await copyFile(await drawOnce(card, fonts), file);
    } catch (error) {
      reporter.warn(`No picture to share for ${path}, the index's stands in: ${String(error)}`);
      await copyFile(resolve("public", `.${toShareImagePath("/")}`), file).catch(() =>
        copyFile(resolve("static/icons/512.png"), file),
      );
    }
    written.add(file);
  }
  await dropStale(written);
}

type Fonts = { name: string; data: Buffer; weight: FontWeight; style: "normal" }[];

function readFonts(): Promise<Fonts> {
  const require = createRequire(join(process.cwd(), "package.json"));
  return Promise.all(
    ([500, 800] as const).map(async (weight) => ({
      name: "Plus Jakarta Sans",
      data: await readFile(
        require.resolve(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${weight}-normal.woff`),
      ),
      weight,
      style: "normal" as const,
    })),
  );
}

/** The picture's file among those kept, drawn where there is none yet. */
async function drawOnce(card: ShareCard, fonts: Fonts): Promise<string> {
  const digest = createHash("sha256").update(version).update(JSON.stringify(card)).digest("hex").slice(0, 24);
  const kept = join(keptFolder, `${digest}.png`);
  if (existsSync(kept)) return kept;
  const svg = await satori(ShareImage(card), { ...shareImageSize, fonts });
  // Flat colours: 64 of them and the steps between are plenty.
  const picture = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 7 }).toBuffer();
  await mkdir(keptFolder, { recursive: true });
  await writeFile(`${kept}.new`, picture);
  await rename(`${kept}.new`, kept);
  return kept;
}

/** `public/` is kept from build to build, a page may be gone. */
async function dropStale(written: ReadonlySet<string>): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  await Promise.all(files.filter((file) => !written.has(file)).map((file) => rm(file)));
}
