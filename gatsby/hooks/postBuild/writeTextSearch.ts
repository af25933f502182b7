import { readdir, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { fillBody } from "../../../plugins/gatsby-transformer-article";
import { textManifestName } from "../../../src/lib/search/text/TextIndex";
import { sitePages } from "../../../src/lib/sitePages";
import { ifMissing } from "../../content/ifMissing";
import { buildTextIndex } from "../../publish/search/buildTextIndex";
import { toSections } from "../../publish/search/toSections";
import type { Published } from "./readPublished";
import { writePublished } from "./writePublished";

/** Writes the text of all articles as the search page asks for it; the preview has no such files. */
export async function writeTextSearch({ articles }: Published): Promise<void> {
  const { manifest, files } = buildTextIndex(
    articles.map(({ path, title, frontMatter: { field, kind }, body }) => ({
      path,
      title,
      ...(field === null ? {} : { field }),
      ...(kind === null || kind === "career" ? {} : { kind }),
      sections: toSections(fillBody(body)),
    })),
  );
  await dropOthers(manifest.folder);
  for (const [path, content] of files) await writePublished(path.slice(1), content);
  await writePublished(`${sitePages.search.path.slice(1)}${textManifestName}`, JSON.stringify(manifest));
}

/** `public/` is kept between builds, and each has a folder of its own for thousands of files. */
async function dropOthers(folder: string): Promise<void> {
  const names = await ifMissing(readdir(resolve("public/static")), []);
  const others = names.filter((name) => name.startsWith("isi-") && `/static/${name}/` !== folder);
  await Promise.all(
    others.map((name) => rm(resolve("public/static", name), { recursive: true, force: true })),
  );
}
