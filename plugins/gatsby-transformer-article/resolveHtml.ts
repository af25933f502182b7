import { posix, resolve } from "node:path";
import { createPicture } from "./images/createPicture";
import { fillImages } from "./markdown/fillImages";
import { fillLinks } from "./markdown/fillLinks";
import { fillPathPrefix } from "./markdown/fillPathPrefix";
import type { Picture } from "./markdown/Picture";
import type { ParsedArticle } from "./parseArticle";

/** Of Gatsby's node model, what is used here. What it finds, or does not, makes the page's query run again on a change. */
export type NodeModel = {
  findOne: (query: { type: string; query: { filter: object } }) => Promise<object | null>;
};

/** What resolving needs of Gatsby. */
type Surroundings = {
  nodeModel: NodeModel;
  reporter: { verbose: (text: string) => void; warn: (text: string) => void };
  /** Of the site, or `""` */
  pathPrefix: string;
};

/**
 * Fills in what an article's html left open because it depends on other files: the pictures beside it, links to
 * other articles' files, and the site's path prefix.
 */
export async function resolveHtml(
  article: Pick<ParsedArticle, "file" | "html" | "images" | "links">,
  { nodeModel, reporter, pathPrefix }: Surroundings,
): Promise<string> {
  const toFile = (path: string): string => posix.join(posix.dirname(article.file), decode(path));

  const pictures = new Map<string, Picture>();
  for (const { target, line, column } of article.images) {
    const address = withoutQuery(target);
    const path = address.startsWith("/")
      ? toStaticPath(decode(address))
      : await findPath(nodeModel, toFile(address));
    // What is missing is told by the checks across articles.
    if (path === null) continue;
    try {
      pictures.set(target, await createPicture(path, resolve("public/static"), `${pathPrefix}/static/`));
    } catch (error) {
      if (isMissing(error)) continue;
      reporter.warn(
        `${article.file}:${line}:${column}: Gambar \`${target}\` ada, tetapi tidak bisa dibaca sebagai gambar, jadi hanya teksnya yang tampil. ` +
          "Simpan ulang sebagai JPG, PNG, atau WebP (foto HEIC dari iPhone perlu diubah dulu), lalu ganti namanya di artikel.",
      );
      reporter.verbose(`${path}: ${String(error)}`);
    }
  }

  const pages = new Map<string, string>();
  for (const { target } of article.links) {
    if (/^[/#?]/.test(target)) continue;
    const file = toFile(withoutQuery(target));
    const found = (await nodeModel.findOne({
      type: "Article",
      query: { filter: { file: { eq: file } } },
    })) as Pick<ParsedArticle, "path"> | null;
    if (found) pages.set(file, `${pathPrefix}${found.path}`);
  }

  const html = fillImages(fillPathPrefix(article.html, pathPrefix), (src) => pictures.get(src) ?? null);
  return fillLinks(html, (path) => pages.get(toFile(path)) ?? null);
}

async function findPath(nodeModel: NodeModel, file: string): Promise<string | null> {
  const found = (await nodeModel.findOne({
    type: "File",
    query: { filter: { sourceInstanceName: { eq: "content" }, relativePath: { eq: file } } },
  })) as { absolutePath: string } | null;
  return found?.absolutePath ?? null;
}

/** A file of `static/`, and of nowhere else: `/../x` is `/x`, as it is in a browser. */
function toStaticPath(address: string): string {
  return resolve("static", `.${posix.normalize(address)}`);
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, "");
}

/** A path as it is in the folder: `%20` is a space, and a lone `%` what it is. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isMissing(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === "ENOENT";
}
