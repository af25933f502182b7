import { splitTarget, toTargetFile } from "../markdown/addresses";
import { isWorkedOut } from "../prose/checkProse";
import { findFieldPlace } from "../parseArticle";
import { isPublished } from "../publication";
import { buildProblem, type Problem } from "./Problem";
import type { CheckedArticle, SiteFacts } from "./CheckedArticle";
import { hintOnce } from "./hintOnce";

/** From how many other articles a reader should come upon a career. */
const wantedArticles = 4;

/** Careers that few articles lead to, and careers related to one that isn't related to them. */
export function checkReach(
  articles: readonly CheckedArticle[],
  { today }: Pick<SiteFacts, "today">,
): Problem[] {
  const published = articles.filter(({ frontMatter }) => isPublished(frontMatter, today));
  const bySlug = new Map(published.map((article) => [article.wantedSlug, article]));
  const inbound = countInbound(published);
  const others = published.filter(({ frontMatter }) => isWorkedOut(frontMatter)).length - 1;
  const wanted = Math.min(wantedArticles, others);

  return published.flatMap((article) => {
    const { file, path, wantedSlug, frontMatter } = article;
    if ((frontMatter.kind ?? "career") !== "career") return [];
    const oneWay = (frontMatter.related ?? []).flatMap((target, index) => {
      const other = bySlug.get(target)?.frontMatter;
      const isMissing =
        (other?.kind ?? "career") === "career" && other?.related?.includes(wantedSlug ?? "") === false;
      return isMissing && target !== wantedSlug
        ? [{ ...findFieldPlace(article, `related.${index}`), params: { target }, name: `\`${target}\`` }]
        : [];
    });
    const count = inbound.get(path) ?? 0;
    const isLonely = isWorkedOut(frontMatter) && count < wanted;
    const near = frontMatter.related?.slice(0, 3).map((slug) => `\`${slug}\``) ?? [];
    const suggestion = near.length === 0 ? "" : `, misalnya ${near.join(", ")}`;
    return [
      ...hintOnce(file, "related-one-way", oneWay),
      ...(isLonely
        ? [
            buildProblem(
              "links-few",
              { file, ...findFieldPlace(article, "slug") },
              { count, wanted, suggestion },
            ),
          ]
        : []),
    ];
  });
}

/** How many other articles lead to each path, in prose or by `related`. */
function countInbound(articles: readonly CheckedArticle[]): Map<string, number> {
  const pathByFile = new Map(articles.map(({ file, path }) => [file, path]));
  const counts = new Map<string, number>();
  for (const article of articles) {
    const linked = article.links.map(({ target }) => {
      const { path } = splitTarget(target);
      if (!path.startsWith("/")) return pathByFile.get(toTargetFile(article.file, target)) ?? "";
      return path.endsWith("/") ? path : `${path}/`;
    });
    const related = (article.frontMatter.related ?? []).map((slug) => `${slug}/`);
    for (const path of new Set([...linked, ...related])) {
      if (path !== article.path) counts.set(path, (counts.get(path) ?? 0) + 1);
    }
  }
  return counts;
}
