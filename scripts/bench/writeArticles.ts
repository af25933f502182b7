import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { buildArticles, type GeneratedArticle } from "./buildArticles";

/** Articles without a problem, as all that are published are: problems would be framed, printed and carried by pages. */
const sources = ["content/backend-developer/index.md", "content/ui-ux-designer/index.md"];

/** Writes a content folder of generated articles, in the place of whatever was there. */
export async function writeArticles(folder: string, count: number): Promise<GeneratedArticle[]> {
  const texts = await Promise.all(sources.map((source) => readFile(source, "utf8")));
  const articles = buildArticles(texts, count);
  await rm(folder, { recursive: true, force: true });
  for (const { file, text } of articles) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return articles;
}
