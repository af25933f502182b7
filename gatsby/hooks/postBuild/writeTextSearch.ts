import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { BuildArgs } from "gatsby";
import pMap from "p-map";
import { fillBody } from "../../../plugins/gatsby-transformer-article";
import { textManifestName } from "../../../src/lib/search/text/TextIndex";
import { sitePages } from "../../../src/lib/sitePages";
import { ifMissing } from "../../content/ifMissing";
import { buildTextIndex, rankStems } from "../../publish/search/buildTextIndex";
import { toSections } from "../../publish/search/toSections";
import { cacheByArticle } from "../cacheByArticle";
import type { Published } from "./readPublished";
import { filesAtOnce, writePublished, writeWhole } from "./writePublished";

/** What the last build wrote here: digests by the names of files, all of one folder. */
const recordFile = ".cache/text-search.json";
type Digests = Record<string, string>;

/** Writes the text of all articles as the search page asks for it; the preview has no such files. */
export async function writeTextSearch(
  { articles }: Published,
  { cache, reporter }: Pick<BuildArgs, "cache" | "reporter">,
): Promise<void> {
  const activity = reporter.activityTimer("Index text for the search");
  activity.start();
  const known = await cacheByArticle("text", articles, {
    cache,
    make({ body }) {
      const sections = toSections(fillBody(body));
      return { sections, stems: sections.map(rankStems) };
    },
  });
  const { manifest, files } = buildTextIndex(
    known.map(({ article: { path, title, frontMatter }, value: { sections, stems } }) => {
      const { field, kind } = frontMatter;
      const text = {
        path,
        title,
        ...(field === null ? {} : { field }),
        ...(kind === null || kind === "career" ? {} : { kind }),
        sections,
      };
      return { text, stems };
    }),
  );
  await writeFolder(
    resolve("public", `.${manifest.folder}`),
    new Map([...files].map(([path, content]) => [basename(path), content])),
  );
  await writePublished(`${sitePages.search.path.slice(1)}${textManifestName}`, JSON.stringify(manifest));
  activity.end();
}

/**
 * Writes a folder of thousands of files whose name changes with any of them: the folder of the last build is renamed,
 * and what is the same in both is not written again.
 */
async function writeFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const known = await takeLastFolder(folder);
  await mkdir(folder, { recursive: true });
  const digests: Digests = {};
  const changed: [name: string, content: string][] = [];
  for (const [name, content] of files) {
    const digest = createHash("sha256").update(content).digest("hex").slice(0, 16);
    digests[name] = digest;
    if (known[name] !== digest) changed.push([name, content]);
  }
  for (const name of Object.keys(known)) if (!files.has(name)) await rm(join(folder, name), { force: true });
  await pMap(changed, ([name, content]) => writeFile(join(folder, name), content), {
    concurrency: filesAtOnce,
  });
  await writeWhole(recordFile, JSON.stringify(digests));
}

/** Renames the folder of the last build, and says what is in it. Without its record nothing is known, and nothing stays. */
async function takeLastFolder(folder: string): Promise<Digests> {
  const record = await ifMissing(readFile(recordFile, "utf8"), null);
  const parent = resolve(folder, "..");
  const [last, ...others] = (await ifMissing(readdir(parent), []))
    .filter((name) => name.startsWith("isi-"))
    .map((name) => join(parent, name));
  // Until this build has written its own, a stopped one leaves no record of files that it only began to write.
  await rm(recordFile, { force: true });
  if (record === null || last === undefined || others.length > 0) {
    await Promise.all(
      [last, ...others].flatMap((name) =>
        name === undefined ? [] : rm(name, { recursive: true, force: true }),
      ),
    );
    return {};
  }
  await rename(last, folder);
  return JSON.parse(record) as Digests;
}
