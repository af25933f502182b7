import { posix, resolve } from "node:path";
import type { Reporter } from "gatsby";
import { createPicture } from "./images/createPicture";
import { fillImages } from "./markdown/fillImages";
import { fillLinks } from "./markdown/fillLinks";
import type { Picture } from "./markdown/Picture";
import { toFileAddress } from "./markdown/toFileAddress";
import type { ParsedArticle } from "./parseArticle";

/** Of Gatsby's node model, what is used here. What it finds, or does not, makes the page's query run again on a change. */
export type NodeModel = {
  findOne: (query: { type: string; query: { filter: object } }) => Promise<object | null>;
};

/**
 * Fills in what an article's html left open because it depends on other files: the pictures beside it, and links to
 * other articles' files.
 *
 * @param pathPrefix of the site, or `""`
 */
export async function resolveHtml(
  article: ParsedArticle,
  { nodeModel, reporter, pathPrefix }: { nodeModel: NodeModel; reporter: Reporter; pathPrefix: string },
): Promise<string> {
  const toFile = (address: string): string => posix.join(posix.dirname(article.file), toFileAddress(address));

  const pictures = new Map<string, Picture>();
  for (const { target } of article.images) {
    const path = target.startsWith("/")
      ? resolve(`static${target}`)
      : await findPath(nodeModel, toFile(target.replace(/[?#].*$/s, "")));
    const picture =
      path &&
      (await createPicture(path, resolve("public/static"), `${pathPrefix}/static/`).catch(() => null));
    if (picture) pictures.set(target, picture);
    else reporter.verbose(`${article.file}: no picture at ${target}`);
  }

  const pages = new Map<string, string>();
  for (const { target } of article.links) {
    if (/^[/#?]/.test(target)) continue;
    const file = toFile(target.replace(/[?#].*$/s, ""));
    const found = (await nodeModel.findOne({
      type: "Article",
      query: { filter: { file: { eq: file } } },
    })) as ParsedArticle | null;
    if (found) pages.set(file, `${pathPrefix}${found.path}`);
  }

  return fillLinks(
    fillImages(article.html, (src) => pictures.get(src) ?? null),
    (path) => pages.get(toFile(path)) ?? null,
  );
}

async function findPath(nodeModel: NodeModel, file: string): Promise<string | null> {
  const found = (await nodeModel.findOne({
    type: "File",
    query: { filter: { sourceInstanceName: { eq: "content" }, relativePath: { eq: file } } },
  })) as { absolutePath: string } | null;
  return found?.absolutePath ?? null;
}
