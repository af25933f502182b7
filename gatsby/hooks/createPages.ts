import { resolve } from "node:path";
import type { GatsbyNode } from "gatsby";
import {
  checkArticles,
  compareProblems,
  findToday,
  groupByFile,
  isPublished,
  type Problem,
} from "../../plugins/gatsby-transformer-article";
import { findProfileAnchors } from "../../src/lib/profile/findProfileAnchors";
import { reservedSegments } from "../../src/lib/sitePages";
import { findKnownPaths } from "../content/checkSite";
import { findUnreadablePictures } from "../content/findUnreadablePictures";
import { buildPages } from "../pages/buildPages";
import { frameProblems } from "../pages/frameProblems";
import type { FramedProblem } from "../../src/lib/pageContexts";
import { readLists } from "../content/readLists";
import { readSource } from "../content/readSource";
import { readArticles } from "./readArticles";
import { reportProblems } from "./reportProblems";

/** Code frames of the last run: after an edit, only the edited file is read again. */
let framed = new Map<string, { digest: string; problems: FramedProblem[] }>();

/** Every article becomes a page, and every problem reaches its writer. */
export const createPages: GatsbyNode["createPages"] = async ({ actions, getNodesByType, reporter }) => {
  const preview = process.env["gatsby_executing_command"] === "develop";
  const today = findToday(process.env["BUILD_DATE"], new Date());
  const { articles, files } = await readArticles(getNodesByType);
  const digests = new Map(files.map((file) => [file.relativePath, file.internal.contentDigest]));
  const lists = await readLists();
  const shown = articles.filter((article) => preview || isPublished(article.frontMatter, today));

  const problems = groupByFile(
    [
      ...lists.problems,
      ...articles.flatMap((article) => article.problems),
      ...checkArticles(articles, {
        files: new Set(digests.keys()),
        unreadablePictures: await findUnreadablePictures(articles, digests),
        fields: lists.fields,
        today,
        knownPaths: await findKnownPaths(shown, Object.keys(lists.authors)),
        reservedSegments,
        findProfileAnchors,
      }),
    ].sort(compareProblems),
  );
  reportProblems(problems, { reporter, preview, articleCount: articles.length });

  const keep: typeof framed = new Map();
  const frame = (file: string, own: readonly Problem[]): FramedProblem[] => {
    if (own.length === 0) return [];
    const digest = `${digests.get(file)} ${JSON.stringify(own)}`;
    const known = framed.get(file);
    const entry =
      known?.digest === digest ? known : { digest, problems: frameProblems(own, readSource(file)) };
    keep.set(file, entry);
    return entry.problems;
  };
  const pages = buildPages(shown, {
    authors: lists.authors,
    today,
    problems: preview ? { byFile: problems, frame } : null,
  });
  framed = keep;
  for (const { path, template, context } of pages) {
    actions.createPage({ path, component: resolve(`src/templates/${template}.tsx`), context });
  }
};
