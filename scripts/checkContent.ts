import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { contentFolder, contentPath } from "../gatsby/content/folders";
import { findKnownPaths } from "../gatsby/content/checkSite";
import { findUnreadablePictures } from "../gatsby/content/findUnreadablePictures";
import { listFiles } from "../gatsby/content/listFiles";
import { readLists } from "../gatsby/content/readLists";
import { readSource } from "../gatsby/content/readSource";
import {
  checkArticles,
  compareProblems,
  findToday,
  formatGithub,
  formatJson,
  formatSummary,
  formatText,
  isPublished,
  type Problem,
} from "../plugins/gatsby-transformer-article";
import { findProfileAnchors } from "../src/lib/profile/findProfileAnchors";
import { reservedSegments } from "../src/lib/sitePages";
import { bundleWorker } from "./bundleWorker";
import { findExitCode, parseCheckOptions } from "./check/commandLine";
import { digestEngine, digestFile, readParseCache, writeParseCache, type ParseCache } from "./parseCache";
import { parseFiles } from "./parseFiles";

const cachePath = resolve("node_modules/.cache/jelajah-karier/check-content.json");

/** `npm run check:content`: all that is wrong in the content folder, without Gatsby. */
async function checkContent(): Promise<number> {
  // GitHub shows what is written its way beside the lines of a pull request.
  const usual = process.env["GITHUB_ACTIONS"] === "true" ? "github" : "text";
  const options = parseCheckOptions(process.argv.slice(2), usual);
  if (typeof options === "string") {
    console.error(options);
    return 2;
  }
  if (!existsSync(contentFolder)) {
    console.error(`Folder ${contentFolder} tidak ada; periksa CONTENT_DIR.`);
    return 2;
  }

  const files = await listFiles(contentFolder);
  const articleFiles = files.filter((file) => /\.(?:md|markdown)$/.test(file) && !file.startsWith("_data/"));
  const parsed = await parseWithCache(articleFiles);
  const lists = await readLists();
  const articles = parsed.map(({ article }) => article);
  const today = findToday(process.env["BUILD_DATE"], new Date());
  const site = {
    files: new Set(files),
    // Asked for once, so no file changes meanwhile.
    unreadablePictures: await findUnreadablePictures(articles, new Map(files.map((file) => [file, ""]))),
    fields: lists.fields,
    today,
    knownPaths: await findKnownPaths(
      articles.filter(({ frontMatter }) => isPublished(frontMatter, today)),
      Object.keys(lists.authors),
    ),
    reservedSegments,
    findProfileAnchors,
  };
  const problems = [
    ...lists.problems,
    ...parsed.flatMap((file) => file.problems),
    ...checkArticles(articles, site),
  ].sort(compareProblems);

  print(problems, options.format, articleFiles.length);
  return findExitCode(problems, options.strict);
}

function print(problems: readonly Problem[], format: string, articleCount: number): void {
  if (format === "json") {
    console.log(formatJson(problems));
    return;
  }
  const colour = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
  const text =
    format === "github"
      ? formatGithub(problems, { contentPath })
      : formatText(problems, { colour, readSource, contentPath });
  if (text !== "") console.log(`${text}\n`);
  console.log(formatSummary(problems, articleCount));
}

/** Files that are as they were at the last run are not parsed again. */
async function parseWithCache(files: readonly string[]) {
  // Making the program takes most of a second, so without an earlier run it is begun before it is asked for.
  let program = existsSync(cachePath) ? null : bundleWorker();
  const engine = await digestEngine(process.cwd());
  const known = await readParseCache(cachePath, engine);
  const keys = await Promise.all(
    files.map(async (file) => digestFile(await readFile(join(contentFolder, file)), file)),
  );
  const unknown = files.filter((_, index) => !known.has(keys[index] ?? ""));
  if (unknown.length > 0) program ??= bundleWorker();
  const parsed = program === null ? [] : await parseFiles(await program, contentFolder, unknown);
  const fresh = new Map(parsed.map((file) => [file.article.file, file]));
  const current: ParseCache = new Map();
  files.forEach((file, index) => {
    const key = keys[index] ?? "";
    const result = fresh.get(file) ?? known.get(key);
    if (result !== undefined) current.set(key, result);
  });
  if (fresh.size > 0) await writeParseCache(cachePath, engine, current);
  return [...current.values()];
}

checkContent().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error("Maaf, perintah ini berhenti karena kesalahan di alatnya, bukan di artikelmu.");
    console.error("Laporkan kepada pengelola situs, beserta keterangan di bawah ini.\n");
    console.error(error);
    process.exitCode = 2;
  },
);
