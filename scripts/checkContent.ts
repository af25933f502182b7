import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkSite } from "../gatsby/content/checkSite";
import { contentFolder, contentPath } from "../gatsby/content/folders";
import { listFiles } from "../gatsby/content/listFiles";
import { readSource } from "../gatsby/content/readSource";
import {
  formatGithub,
  formatJson,
  formatSummary,
  formatText,
  parseArticle,
  type Problem,
} from "../plugins/gatsby-transformer-article";
import { findExitCode, parseCheckOptions } from "./check/commandLine";

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
  const articles = [];
  for (const file of articleFiles) {
    const bytes = await readFile(join(contentFolder, file));
    articles.push({ ...parseArticle(bytes, file, { withHtml: false }), id: file });
  }
  // Pictures are looked at once, so it does not matter how a file's versions are told apart.
  const { problems } = await checkSite({
    articles,
    files: new Map(files.map((file) => [file, ""])),
    preview: false,
  });

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
