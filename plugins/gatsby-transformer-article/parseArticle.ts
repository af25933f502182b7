import {
  emptyFields,
  parseFrontMatter,
  type ParsedFields,
  type ParsedFrontMatter,
} from "./frontMatter/check/parseFrontMatter";
import { decodeSource } from "./frontMatter/read/decodeSource";
import { splitFrontMatter } from "./frontMatter/read/splitFrontMatter";
import { toArticlePath, toFileTitle } from "./frontMatter/schema/slugs";
import { renderMarkdown, type RenderedMarkdown } from "./markdown/renderMarkdown";
import { buildProblem, compareProblems } from "./problems/Problem";
import { checkProse, type Writing } from "./prose/checkProse";

/** A field of front matter and where it stands in the file; lines and columns count from 1. */
type FieldPlace = { field: string; line: number; column: number };

/** All that one file says, problems included. Plain data: it is stored in a GraphQL node and in JSON. */
export type ParsedArticle = Omit<RenderedMarkdown, "prose"> & {
  /** Path below the content folder, with `/`. */
  file: string;
  /** The slug where it is usable: begins with `/`, has none at its end. */
  slug: string | null;
  /** The slug, or, where that is unusable, the one that the writer probably meant: two articles must not want the same. */
  wantedSlug: string | null;
  /** Where the page is: begins and ends with `/`; below `/_masalah/` where the slug is unusable. */
  path: string;
  /** The title, or one made from the file's name: there is always something to show. */
  title: string;
  frontMatter: ParsedFields;
  /** What of its prose is compared with other articles. */
  writing: Writing;
  /** Where the fields stand, for checks that need other articles. */
  places: FieldPlace[];
};

const megabyte = 1024 * 1024;
/** Largest file that is read, in megabytes: a long article has a fiftieth of one. */
const maxMegabytes = 4;

/**
 * One article's file to typed data. Pure, and never throws: whatever is wrong becomes a problem,
 * and the rest of the article is there.
 *
 * @param bytes the file as it is on disk
 * @param file its path below the content folder, with `/`
 * @param options.withHtml `false` leaves the body empty, and the rest as it is: a check of problems needs none
 */
export function parseArticle(
  bytes: Uint8Array,
  file: string,
  { withHtml = true }: { withHtml?: boolean } = {},
): ParsedArticle {
  if (bytes.length > maxMegabytes * megabyte) {
    const params = { megabytes: Math.ceil(bytes.length / megabyte), limit: maxMegabytes };
    const problem = buildProblem("file-too-large", { file, line: 1, column: 1 }, params);
    return assemble(file, unread, { ...renderMarkdown("", { file, firstLine: 1 }), problems: [problem] });
  }

  const decoded = decodeSource(bytes, file);
  const split = splitFrontMatter(decoded.text, file);
  const parsed =
    split.yaml === null ? unread : parseFrontMatter(split.yaml, { file, line: split.yamlFirstLine });
  const rendered = renderMarkdown(split.body, { file, firstLine: split.bodyFirstLine, withHtml });
  const problems = [...decoded.problems, ...split.problems, ...parsed.problems, ...rendered.problems];
  return assemble(file, parsed, { ...rendered, problems });
}

const unread: ParsedFrontMatter = { fields: emptyFields, wantedSlug: null, places: new Map(), problems: [] };

function assemble(
  file: string,
  { fields, wantedSlug, places }: ParsedFrontMatter,
  { prose, problems, ...rendered }: RenderedMarkdown,
): ParsedArticle {
  const read = checkProse(prose, { file, fields, places });
  return {
    ...rendered,
    problems: [...problems, ...read.problems].sort(compareProblems),
    writing: read.writing,
    file,
    slug: fields.slug,
    wantedSlug,
    path: toArticlePath(fields.slug, file),
    title: fields.title ?? toFileTitle(file),
    frontMatter: fields,
    places: [...places].map(([field, place]) => ({ field, ...place })),
  };
}

/** Where a field of front matter stands, by its dotted name; the file's beginning where it isn't written. */
export function findFieldPlace(
  { places }: Pick<ParsedArticle, "places">,
  name: string,
): { line: number; column: number } {
  const { line, column } = places.find(({ field }) => field === name) ?? { line: 1, column: 1 };
  return { line, column };
}

/** The picture that front matter names, as a body of its own: the cover is a figure like any other. */
export function toCover(
  article: Pick<ParsedArticle, "frontMatter" | "places">,
): Pick<RenderedMarkdown, "body" | "images"> | null {
  const { cover } = article.frontMatter;
  if (cover === null) return null;
  const { src, alt, credit = null } = cover;
  const image = { target: src, ...findFieldPlace(article, "cover.src") };
  return {
    body: [{ kind: "picture", image, alt, title: credit, lazy: false, block: true }],
    images: [image],
  };
}
