import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import type { Picture } from "../markdown/toPictureHtml";
import { buildWidths } from "./buildWidths";
import { isInertSvg } from "./isInertSvg";

/** Bump when the files made here change, so that old ones are not taken for new. */
const version = "2";

/** As wide as an article's text gets, in CSS pixels. */
const sizes = "(min-width: 44rem) 42rem, calc(100vw - 2rem)";

/** Width of the file for browsers that know no WebP, and of what moves: neither comes in several widths. */
const singleWidth = 720;

/** Files being written, so that two articles with the same picture don't write one file at one time. */
const unfinished = new Map<string, Promise<void>>();

/**
 * Resizes a picture for the web: upright whatever its EXIF says, without its metadata (a phone notes where it was),
 * WebP by width and a fallback that every browser knows. Files are named by the picture's digest, so an unchanged
 * picture costs nothing the next time.
 *
 * What moves stays in motion, as WebP. An SVG is served as it is, or drawn where it could run script: in an article it
 * can't, but its file has an address of its own.
 *
 * @param path the picture's file
 * @param folder where static files are served from, `public/static`
 * @param base address of that folder, with a slash at its end
 * @throws Error when the file is no picture that sharp can read
 */
export async function createPicture(path: string, folder: string, base: string): Promise<Picture> {
  const bytes = await readFile(path);
  const digest = createHash("sha256").update(version).update(bytes).digest("hex").slice(0, 16);
  // Cameras write JPEG files with small faults, over which sharp by itself would stop.
  const open = (animated = false): Sharp => sharp(bytes, { failOn: "error", animated });
  const { format, pages = 1, hasAlpha, autoOrient } = await open().metadata();
  const { width, height } = autoOrient;
  const own = join(folder, digest);
  await mkdir(own, { recursive: true });

  const create = async (name: string, write: (target: string) => Promise<unknown>): Promise<string> => {
    const target = join(own, name);
    const writing = unfinished.get(target) ?? writeWhole(target, write);
    unfinished.set(target, writing);
    await writing.finally(() => unfinished.delete(target));
    return `${base}${digest}/${name}`;
  };

  if (format === "svg" && isInertSvg(bytes)) {
    const src = await create("gambar.svg", (target) => writeFile(target, bytes));
    return { sources: [], src, width, height };
  }
  if (pages > 1 && (format === "gif" || format === "webp")) {
    const to = Math.min(width, singleWidth);
    const src = await create(`${to}.webp`, (target) =>
      open(true).resize({ width: to }).webp({ quality: 75 }).toFile(target),
    );
    return { sources: [], src, ...toSize(to) };
  }

  const resize = (to: number) => open().autoOrient().resize({ width: to });
  const widths = buildWidths(width);
  const webp: string[] = [];
  for (const to of widths) {
    const src = await create(`${to}.webp`, (target) => resize(to).webp({ quality: 75 }).toFile(target));
    webp.push(`${src} ${to}w`);
  }
  const fallback = Math.max(...widths.filter((to) => to <= singleWidth), widths[0] ?? width);
  const transparent = hasAlpha || format === "png";
  const src = await create(`${fallback}.${transparent ? "png" : "jpg"}`, (target) =>
    (transparent
      ? resize(fallback).png({ palette: true })
      : resize(fallback).jpeg({ quality: 78, mozjpeg: true })
    ).toFile(target),
  );
  return { sources: [{ type: "image/webp", srcset: webp.join(", ") }], src, sizes, ...toSize(fallback) };

  function toSize(to: number): { width: number; height: number } {
    return { width: to, height: Math.max(1, Math.round((height * to) / width)) };
  }
}

/** Writes a file that isn't there yet; it is renamed when whole, so that a killed build leaves no half picture behind. */
async function writeWhole(target: string, write: (target: string) => Promise<unknown>): Promise<void> {
  if (existsSync(target)) return;
  const half = `${target}.${process.pid}.tmp`;
  await write(half);
  await rename(half, target);
}
