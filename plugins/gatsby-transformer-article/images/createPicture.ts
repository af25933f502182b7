import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import type { Picture } from "../markdown/Picture";
import { buildWidths } from "./buildWidths";

/** Bump when the files made here change, so that old ones are not taken for new. */
const version = "1";

/** As wide as an article's text gets, in CSS pixels. */
const sizes = "(min-width: 44rem) 42rem, calc(100vw - 2rem)";

/** Formats that are drawn or move: served as they are. */
const keptFormats = new Set(["svg", "gif"]);

/**
 * Resizes a picture for the web: upright whatever its EXIF says, without its metadata (a phone notes where it was),
 * WebP by width and a fallback in its own format. Files are named by the picture's digest, so an unchanged picture
 * costs nothing the next time.
 *
 * @param path the picture's file
 * @param folder where static files are served from, `public/static`
 * @param base address of that folder, with a slash at its end
 * @throws Error when the file is no picture that sharp can read
 */
export async function createPicture(path: string, folder: string, base: string): Promise<Picture> {
  const bytes = await readFile(path);
  const digest = createHash("sha256").update(version).update(bytes).digest("hex").slice(0, 16);
  const { format, autoOrient } = await sharp(bytes).metadata();
  const { width, height } = autoOrient;
  const own = join(folder, digest);
  await mkdir(own, { recursive: true });

  const create = async (name: string, write: (target: string) => Promise<unknown>): Promise<string> => {
    const target = join(own, name);
    if (!existsSync(target)) {
      // Renamed when whole: a build that is killed half-way leaves no half picture behind.
      const unfinished = `${target}.${process.pid}.tmp`;
      await write(unfinished);
      await rename(unfinished, target);
    }
    return `${base}${digest}/${name}`;
  };

  if (keptFormats.has(format)) {
    const src = await create(`gambar.${format}`, (target) => copyFile(path, target));
    return { sources: [], src, width, height };
  }

  const resize = (to: number) => sharp(bytes).autoOrient().resize({ width: to });
  const widths = buildWidths(width);
  const webp: string[] = [];
  for (const to of widths) {
    const src = await create(`${to}.webp`, (target) => resize(to).webp({ quality: 75 }).toFile(target));
    webp.push(`${src} ${to}w`);
  }
  const fallback = Math.max(...widths.filter((to) => to <= 720), widths[0] ?? width);
  const transparent = format === "png";
  const src = await create(`${fallback}.${transparent ? "png" : "jpg"}`, (target) =>
    (transparent
      ? resize(fallback).png({ palette: true })
      : resize(fallback).jpeg({ quality: 78, mozjpeg: true })
    ).toFile(target),
  );
  return {
    sources: [{ type: "image/webp", srcset: webp.join(", ") }],
    src,
    sizes,
    width: fallback,
    height: Math.round((height * fallback) / width),
  };
}
