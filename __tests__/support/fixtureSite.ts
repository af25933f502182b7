import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { payloadArticles } from "./payloadArticles";
import { profileArticles } from "./profileArticles";
import { photoArticle, writePhotoArticle } from "./photoArticle";
import { buildSite, copySite, type BuildResult } from "./runGatsby";
import { toolArticles } from "./toolArticles";

/** The site built from the fixture articles, shared by every build and browser test of one run. */
export const fixtureSite = resolve(".tmp", "fixture-site");

/** Where that site's articles are. */
export const fixtureContent = join(fixtureSite, "articles");

/** Where it is built to. */
export const fixturePublic = join(fixtureSite, "public");

/** The fixture article of three keys, again with CRLF line ends, at this slug. */
export const crlfSlug = "/technical-writer-crlf";

/**
 * Copies the fixture articles to a folder, and adds the one that git could not keep: an article with CRLF line ends, as
 * a Windows editor saves it.
 */
export async function copyFixtureContent(folder: string): Promise<void> {
  await cp("__tests__/fixtures/articles", folder, { recursive: true });
  const article = await readFile(join(folder, "technical-writer/index.md"), "utf8");
  const crlf = article.replace('slug: "/technical-writer"', `slug: "${crlfSlug}"`).replaceAll("\n", "\r\n");
  await mkdir(join(folder, "technical-writer-crlf"));
  await writeFile(join(folder, "technical-writer-crlf/index.md"), crlf);
}

/**
 * Articles that make the list of all long enough for a second page; older than any other, so last in every list. They
 * have the one thing of Markdown that no other article here has: each part of the stylesheet is on some page.
 */
const fillers = Array.from({ length: 20 }, (_, index) => {
  const path = `/pengisi-${index + 10}/`;
  const source = `---\nslug: "${path.slice(0, -1)}"\ndate: "2016-01-01"\ntitle: "Pengisi ${index + 10}"\n---\n\nIsi.\n\n> [!NOTE]\n> Catatan.\n`;
  return { path, source };
});

/** Articles that the fixture site has besides those fixtures: made by the tests, and older, so last in every list. */
export const madePaths: readonly string[] = [
  photoArticle.path,
  ...payloadArticles.map(({ path }) => path).reverse(),
  // Of one day, so by title.
  ...[...profileArticles]
    .sort((a, b) => new Intl.Collator("id").compare(a.title, b.title))
    .map(({ path }) => path),
  ...fillers.map(({ path }) => path),
  ...toolArticles.map(({ path }) => path),
];

/** Where the output of the fixture site's build is kept. */
export const fixtureLog = join(fixtureSite, "build.log");

/** Builds the fixture site again. */
export async function buildFixtureSite(): Promise<BuildResult> {
  await copySite("fixture-site");
  await copyFixtureContent(fixtureContent);
  await writePhotoArticle(fixtureContent);
  for (const { path, source } of [...payloadArticles, ...profileArticles, ...fillers, ...toolArticles]) {
    await mkdir(join(fixtureContent, path));
    await writeFile(join(fixtureContent, path, "index.md"), source);
  }
  const result = await buildSite(fixtureSite, { CONTENT_DIR: fixtureContent });
  await writeFile(fixtureLog, result.output);
  return result;
}
