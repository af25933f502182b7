import { resolve } from "node:path";
import type { GatsbyNode, Node } from "gatsby";
import type { ParsedArticle } from "../../plugins/gatsby-transformer-article/parseArticle";
import { checkArticles } from "../../plugins/gatsby-transformer-article/problems/checkArticles";
import { compareProblems } from "../../plugins/gatsby-transformer-article/problems/compareProblems";
import { isPublished } from "../../plugins/gatsby-transformer-article/problems/isPublished";
import { findToday } from "../../plugins/gatsby-transformer-article/problems/findToday";
import { findKnownPaths } from "../findKnownPaths";
import { buildPages } from "../pages/buildPages";
import { reportProblems } from "./reportProblems";

/** Every article becomes a page, and every problem reaches its writer. */
export const createPages: GatsbyNode["createPages"] = async ({ actions, getNodesByType, reporter }) => {
  const preview = process.env["gatsby_executing_command"] === "develop";
  const today = findToday(process.env["BUILD_DATE"], new Date());
  const articles = getNodesByType("Article") as unknown as (ParsedArticle & Node)[];
  const files = getNodesByType("File") as unknown as { sourceInstanceName: string; relativePath: string }[];
  const fields = getNodesByType("Field") as unknown as { key: string }[];

  const problems = [
    ...articles.flatMap((article) => article.problems),
    ...checkArticles(articles, {
      files: new Set(
        files.filter((file) => file.sourceInstanceName === "content").map((file) => file.relativePath),
      ),
      fields: fields.map((field) => field.key),
      today,
      knownPaths: await findKnownPaths(),
    }),
  ].sort(compareProblems);
  reportProblems(problems, { reporter, preview });

  const shown = articles.filter((article) => preview || isPublished(article.frontMatter, today));
  const pages = buildPages(
    shown.map(({ id, file, path, title, frontMatter }) => ({
      id,
      file,
      path,
      title,
      date: frontMatter.date,
    })),
    preview ? problems : [],
  );
  for (const { path, template, context } of pages) {
    actions.createPage({ path, component: resolve(`src/templates/${template}.tsx`), context });
  }
};
