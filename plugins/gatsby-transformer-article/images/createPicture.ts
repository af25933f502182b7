import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import type { Picture } from "../markdown/toPictureHtml";
import { isInertSvg } from "./isInertSvg";

/** Raise when the files made here change, so that cached ones are not reused. */
const version = "2";

/** As wide as an article's text gets, in CSS pixels. */
const sizes = "(min-width: 44rem) 42rem, calc(100vw - 2rem)";

/** Width in pixels of the fallback for browsers without WebP, and of animations: neither comes in several widths. */
const singleWidth = 720;

/** Widths in pixels: phones, high-density phones, high-density desktops. */
const steps = [360, 720, 1080, 1344];

/** Widths to make of a picture: the steps below its own width, and its own where that is smaller than the last step. */
export function buildWidths(width: number): number[] {
  const smaller = steps.filter((step) => step < width);
  return smaller.length === steps.length ? smaller : [...smaller, width];
}

/** Files being written, so that two articles with the same picture don't write the same file at the same time. */
const unfinished = new Map<string, Promise<void>>();

/**
 * Resizes a picture for the web: upright whatever its EXIF says, without its metadata (phones record where they were),
 * WebP by width and a fallback that every browser knows. Files are named by the picture's digest, so an unchanged
 * picture costs nothing the next time.
 *
 * An animation stays one, as WebP. An SVG is served as it is, or rasterised if it could run script: not within an
 * article, but when its file is opened by itself.
 *
 * @param path the picture's file
 * @param folder where static files are served from, `public/static`
 * @param base address of that folder, with a slash at its end
 * @throws Error when the file is no picture that sharp can read
 */
export async function createPicture(path: string, folder: string, base: string): Promise<Picture> {
  const bytes = await readFile(path);
  const digest = createHash("sha256").update(version).update(bytes).digest("hex").slice(0, 16);
  // Cameras write JPEG files with small errors, which would stop sharp by default.
  const open = (animated = false): Sharp => sharp(bytes, { failOn: "error", animated });
  const { format, pages = 1, hasAlpha, autoOrient } = await open().metadata();
  const { width, height } = autoOrient;
  const own = join(folder, digest);
  await mkdir(own, { recursive: true });

  const create = async (name: string, write: (target: string) => Promise<unknown>): Promise<string> => {
    const target = join(own, name);
    const writing = unfinished.get(target) ?? writeOnce(target, write);
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

/** Writes a file unless it exists; renamed when complete, so that a killed build leaves no partial picture behind. */
async function writeOnce(target: string, write: (target: string) => Promise<unknown>): Promise<void> {
  if (existsSync(target)) return;
  const partial = `${target}.${process.pid}.tmp`;
  await write(partial);
  await rename(partial, target);
}
