import { posix } from "node:path";
import { toSlug } from "../frontMatter/schema/slugs";
import type { Reference } from "../markdown/notes";
import { splitTarget, toAnchorId, toTargetFile } from "../markdown/addresses";
import { toCover } from "../parseArticle";
import { isPublished } from "../publication";
import { buildProblem, type Problem } from "./Problem";
import type { CheckedArticle, SiteFacts } from "./CheckedArticle";
import { buildSlugFinder, findNearest } from "./nearest";
import type { ProblemCode, ProblemParams } from "./words";

/** What a body names and isn't there, or can't be seen by readers yet: articles, anchors, images, blocks of facts. */
export function checkReferences(articles: readonly CheckedArticle[], site: SiteFacts): Problem[] {
  const byPath = new Map<string, CheckedArticle>();
  // A link to an article with an invalid slug is right: the slug is what needs a fix.
  for (const article of articles)
    if (article.wantedSlug !== null) byPath.set(`${article.wantedSlug}/`, article);
  for (const article of articles) byPath.set(article.path, article);
  const byFile = new Map(articles.map((article) => [article.file, article]));
  const pages = new Set(["/", ...site.knownPaths]);
  const folders = site.knownPaths.filter((path) => path.endsWith("/*")).map((path) => path.slice(0, -1));
  const fileByLowerCase = new Map([...site.files].map((file) => [file.toLowerCase(), file]));
  const anchorsOf = memoize(
    (article: CheckedArticle): ReadonlySet<string> =>
      new Set([
        ...article.anchors,
        ...site.findFacts(article.frontMatter, article.anchors).flatMap(({ id }) => id ?? []),
      ]),
  );
  const findSlug = buildSlugFinder(articles.flatMap(({ wantedSlug }) => wantedSlug ?? []));
  const suggestSlug = (path: string): string | null => {
    const nearest = findSlug(toSlug(path));
    return nearest === null ? null : `${nearest}/`;
  };

  /** A file that Windows would have found: it forgives capitals and backslashes, the web does not. */
  const suggestFile = (article: CheckedArticle, path: string): string | null => {
    const folder = posix.dirname(article.file);
    const found = fileByLowerCase.get(posix.join(folder, path.replaceAll("\\", "/")).toLowerCase());
    return found === undefined ? null : posix.relative(folder, found);
  };

  const checkLink = (article: CheckedArticle, { target, ...place }: Reference): Problem[] => {
    const report = <Code extends ProblemCode>(code: Code, params: ProblemParams<Code>): Problem[] => [
      buildProblem(code, { file: article.file, ...place }, params),
    ];
    const { path, fragment } = splitTarget(target);
    const checkAnchor = (anchors: ReadonlySet<string> | undefined): Problem[] => {
      const id = toAnchorId(fragment);
      if (fragment === "" || anchors === undefined || anchors.has(fragment) || anchors.has(id)) return [];
      const nearest = findNearest(id, [...anchors]);
      return report("anchor-dead", { target, suggestion: nearest === null ? null : `${path}#${nearest}` });
    };
    const file = path.startsWith("/") ? null : toTargetFile(article.file, target);
    const page = path.endsWith("/") ? path : `${path}/`;
    const other = path === "" ? article : file === null ? byPath.get(page) : byFile.get(file);

    if (other === undefined) {
      const isThere =
        file === null
          ? pages.has(page) || pages.has(path) || folders.some((folder) => path.startsWith(folder))
          : site.files.has(file);
      if (isThere) return checkAnchor(site.pageAnchors.get(page));
      return report("link-dead", { target, suggestion: suggestFile(article, path) ?? suggestSlug(path) });
    }
    const { today } = site;
    if (isPublished(article.frontMatter, today) && !isPublished(other.frontMatter, today)) {
      return report("link-hidden", { target, other: other.file });
    }
    return checkAnchor(anchorsOf(other));
  };

  const checkImage = (
    article: CheckedArticle,
    { target, ...place }: Reference,
    field: string | null = null,
  ): Problem[] => {
    const { path } = splitTarget(target);
    const file = toTargetFile(article.file, target);
    const at = { file: article.file, ...place };
    const isThere = path.startsWith("/")
      ? pages.has(path) || folders.some((folder) => path.startsWith(folder))
      : site.files.has(file);
    if (!isThere) {
      return [buildProblem("image-missing", at, { target, suggestion: suggestFile(article, path) }, field)];
    }
    return site.unreadablePictures.has(file) ? [buildProblem("image-unreadable", at, { target }, field)] : [];
  };

  const checkFacts = (article: CheckedArticle): Problem[] => {
    const known = site.findFacts(article.frontMatter, article.anchors);
    const names = known.map(({ name }) => name);
    const seen = new Set<string>();
    return article.factsPlaces.flatMap(({ target: name, ...place }) => {
      const at = { file: article.file, ...place };
      const block = known.find((candidate) => candidate.name === name);
      if (block === undefined)
        return buildProblem("facts-unknown", at, { name, names, suggestion: findNearest(name, names) });
      if (seen.has(name)) return buildProblem("facts-twice", at, { name });
      seen.add(name);
      return block.id === null ? buildProblem("facts-empty", at, { name, fields: block.fields }) : [];
    });
  };

  return articles.flatMap((article) => [
    ...(article.factsPlaces.length > 0 ? checkFacts(article) : []),
    ...article.links.flatMap((link) => checkLink(article, link)),
    ...article.images.flatMap((image) => checkImage(article, image)),
    ...(toCover(article)?.images ?? []).flatMap((image) => checkImage(article, image, "cover.src")),
  ]);
}

function memoize<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
