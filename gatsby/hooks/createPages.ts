import { resolve } from "node:path";
import type { GatsbyNode } from "gatsby";
import { groupByFile, type Problem } from "../../plugins/gatsby-transformer-article";
import type { FramedProblem } from "../../src/lib/pageContexts";
import { checkSite } from "../content/checkSite";
import { readSource } from "../content/readSource";
import { buildPages } from "../pages/buildPages";
import { frameProblems } from "../pages/previewProblems";
import { findLastChange } from "../publish/sitemap";
import { prepareFindPages } from "./prepareFindPages";
import { prepareTeachingPages } from "./prepareTeachingPages";
import { readArticles } from "./readArticles";
import { reportProblems } from "./reportProblems";

/** Code frames of the last run: after an edit, only the edited file is read again. */
let framed = new Map<string, { digest: string; problems: FramedProblem[] }>();

/** Every article becomes a page, and every problem reaches its writer. */
export const createPages: GatsbyNode["createPages"] = async ({
  actions,
  basePath,
  cache,
  getNodesByType,
  reporter,
}) => {
  const preview = process.env["gatsby_executing_command"] === "develop";
  const { articles, files } = await readArticles(getNodesByType);
  const digests = new Map(files.map((file) => [file.relativePath, file.internal.contentDigest]));
  const site = await checkSite({ articles, files: digests, preview });
  const problems = groupByFile(site.problems);
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
  const pages = buildPages(site.shown, {
    ...site,
    problems: preview ? { byFile: problems, frame } : null,
  });
  framed = keep;
  const others = [
    ...(await prepareFindPages(site, pages, { cache })),
    ...(await prepareTeachingPages(site, basePath)),
  ];
  const days = new Map(
    site.shown.map(({ id, frontMatter: { date, updated } }) => [id, updated ?? date] as const),
  );
  for (const { path, template, context } of [...pages, ...others]) {
    actions.createPage({
      path,
      component: resolve(`src/templates/${template}.tsx`),
      context: { ...context, lastChange: findLastChange(context, days) },
    });
  }
};
