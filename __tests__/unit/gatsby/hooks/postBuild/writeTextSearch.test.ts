import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Published } from "../../../../../gatsby/hooks/postBuild/readPublished";
import { writeTextSearch } from "../../../../../gatsby/hooks/postBuild/writeTextSearch";
import { parseArticle } from "../../../../../plugins/gatsby-transformer-article";
import { compileSite, createCache } from "../../../../support/gatsbyCache";
import { workInEmptyFolder } from "../../../../support/workInEmptyFolder";

workInEmptyFolder();

/** Builds with articles of these texts, and gives what was written: files by their names, and when. */
async function build(...texts: string[]) {
  const articles = texts.map((text, index) => ({
    ...parseArticle(
      new TextEncoder().encode(`---\ntitle: Artikel ${index}\nslug: /a${index}\n---\n\n${text}\n`),
      `a${index}/index.md`,
    ),
    id: `a${index}`,
    internal: { type: "Article", contentDigest: text, owner: "" },
  }));
  await compileSite("");
  await writeTextSearch(
    { articles } as unknown as Published,
    {
      cache: createCache(),
      reporter: { activityTimer: () => ({ start: () => undefined, end: () => undefined }) },
    } as never,
  );
  const manifest = JSON.parse(await readFile("public/cari/isi.json", "utf8")) as { folder: string };
  const path = join("public", manifest.folder);
  const names = await readdir(path);
  const files = names.map(async (name): Promise<[string, { content: string; written: number }]> => [
    name,
    { content: await readFile(join(path, name), "utf8"), written: (await stat(join(path, name))).mtimeMs },
  ]);
  return { folder: manifest.folder, files: new Map(await Promise.all(files)) };
}

test("one folder has what the last build wrote, and only what changed is written again", async () => {
  const first = await build("Menguji aplikasi.", "Merawat jaringan.", "Menulis laporan.");
  const second = await build("Menguji aplikasi.", "Merawat jaringan sekolah.");
  expect(second.folder).not.toBe(first.folder);
  expect(await readdir("public/static")).toHaveLength(1);
  expect([...second.files.keys()].filter((name) => name.startsWith("t")).sort()).toEqual([
    "t0.json",
    "t1.json",
  ]);
  expect(second.files.get("t0.json")).toEqual(first.files.get("t0.json"));
  expect(second.files.get("t1.json")?.content).toContain("sekolah");
});

test("a build that knows nothing of the last one begins the folder anew", async () => {
  await build("Menguji aplikasi.", "Merawat jaringan.");
  await rm(".cache", { recursive: true });
  const second = await build("Menulis laporan.");
  expect(await readdir("public/static")).toHaveLength(1);
  expect([...second.files.keys()].filter((name) => name.startsWith("t"))).toEqual(["t0.json"]);
  expect(second.files.get("t0.json")?.content).toContain("laporan");
});
