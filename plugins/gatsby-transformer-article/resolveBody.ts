import { join, resolve } from "node:path";
import { createPicture } from "./images/createPicture";
import { isPicture } from "./images/isPicture";
import { toTargetFile } from "./markdown/addresses";
import { fillParts, type FilledPart } from "./markdown/body";
import type { Picture } from "./markdown/toPictureHtml";
import type { ParsedArticle } from "./parseArticle";

/** The part of Gatsby's node model used here. What it finds, or doesn't, makes the page's query run again on a change. */
export type NodeModel = {
  findOne: (query: { type: string; query: { filter: object } }) => Promise<object | null>;
};

/**
 * The parts of a body, with what depends on other files: the pictures beside the article, the pages of other articles'
 * files, and the site's path prefix (or `""`).
 *
 * @param file of the article, by its path in the content folder
 */
export async function resolveBody(
  { file, body }: Pick<ParsedArticle, "file" | "body">,
  gatsby: {
    nodeModel: NodeModel;
    reporter: { verbose: (text: string) => void; warn: (text: string) => void };
    pathPrefix: string;
  },
): Promise<FilledPart[]> {
  const { nodeModel, reporter, pathPrefix } = gatsby;
  const pictures = new Map<string, Picture>();
  const pages = new Map<string, string>();

  for (const part of body) {
    if (part.kind === "fileLink") {
      const filter = { file: { eq: toTargetFile(file, part.path) } };
      const found = await nodeModel.findOne({ type: "Article", query: { filter } });
      if (found) pages.set(part.path, (found as Pick<ParsedArticle, "path">).path);
    }
    if (part.kind === "picture") {
      const { target, line, column } = part.image;
      const path = await findPicturePath(toTargetFile(file, target), nodeModel);
      // A missing file, or one that is no picture at all, is reported by the checks across articles.
      if (path === null || !(await isPicture(path))) continue;
      try {
        pictures.set(target, await createPicture(path, resolve("public/static"), `${pathPrefix}/static/`));
      } catch (error) {
        reporter.warn(
          `${file}:${line}:${column}: Gambar \`${target}\` tidak utuh, jadi hanya teksnya yang tampil. ` +
            "Salin lagi berkasnya dari asalnya, atau simpan ulang sebagai JPG, PNG, atau WebP.",
        );
        reporter.verbose(`${path}: ${String(error)}`);
      }
    }
  }

  return fillParts(body, {
    findPicture: (target) => pictures.get(target) ?? null,
    findPage: (path) => pages.get(path) ?? null,
    pathPrefix,
  });
}

async function findPicturePath(file: string, nodeModel: NodeModel): Promise<string | null> {
  if (file.startsWith("/")) return join(resolve("static"), file);
  const filter = { sourceInstanceName: { eq: "content" }, relativePath: { eq: file } };
  const found = await nodeModel.findOne({ type: "File", query: { filter } });
  return (found as { absolutePath: string } | null)?.absolutePath ?? null;
}
