import { join, resolve } from "node:path";
import { createPicture } from "./images/createPicture";
import { isPicture } from "./images/isPicture";
import { fillImages } from "./markdown/fillImages";
import { fillLinks } from "./markdown/fillLinks";
import { fillPathPrefix } from "./markdown/fillPathPrefix";
import type { Picture } from "./markdown/Picture";
import { toTargetFile } from "./markdown/toTargetFile";
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
  const toFile = (target: string): string => toTargetFile(article.file, target);

  const pictures = new Map<string, Picture>();
  for (const { target, line, column } of article.images) {
    const file = toFile(target);
    const path = file.startsWith("/") ? join(resolve("static"), file) : await findPath(nodeModel, file);
    // What is missing, or no picture at all, is told by the checks across articles.
    if (path === null || !(await isPicture(path))) continue;
    try {
      pictures.set(target, await createPicture(path, resolve("public/static"), `${pathPrefix}/static/`));
    } catch (error) {
      reporter.warn(
        `${article.file}:${line}:${column}: Gambar \`${target}\` tidak utuh, jadi hanya teksnya yang tampil. ` +
          "Salin lagi berkasnya dari asalnya, atau simpan ulang sebagai JPG, PNG, atau WebP.",
      );
      reporter.verbose(`${path}: ${String(error)}`);
    }
  }

  const pages = new Map<string, string>();
  for (const { target } of article.links) {
    if (/^[/#?]/.test(target)) continue;
    const file = toFile(target);
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
