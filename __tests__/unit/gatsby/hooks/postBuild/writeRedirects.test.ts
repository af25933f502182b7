import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Published } from "../../../../../gatsby/hooks/postBuild/readPublished";
import { writeRedirects } from "../../../../../gatsby/hooks/postBuild/writeRedirects";
import { workInEmptyFolder } from "../../../../support/workInEmptyFolder";

workInEmptyFolder();

/** One article at `/baru/` that had these slugs before, and other pages. */
const toPublished = (formerSlugs: string[], ...paths: string[]) =>
  ({
    articles: [{ file: "a.md", path: "/baru/", title: "Baru", frontMatter: { formerSlugs } }],
    paths: new Set(["/baru/", ...paths]),
  }) as unknown as Published;

const hasPage = (path: string) => existsSync(join("public", path, "index.html"));
const readPublic = (path: string) => readFile(join("public", path), "utf8");

test("what the last build redirected and this one doesn't is gone", async () => {
  await writeRedirects(toPublished(["/lama", "/lebih/lama"]), "/x");
  expect([hasPage("lama"), hasPage("lebih/lama")]).toEqual([true, true]);
  await writeRedirects(toPublished(["/lebih/lama"]), "/x");
  expect([hasPage("lama"), hasPage("lebih/lama")]).toEqual([false, true]);
  for (const file of ["_redirects", "_nginx/redirects.map"]) {
    expect(await readPublic(file)).not.toContain("/x/lama");
    expect(await readPublic(file)).toContain("/x/lebih/lama");
  }
});

test("an old address that has become a page keeps that page", async () => {
  await writeRedirects(toPublished(["/lama"]), "");
  await mkdir("public/lama", { recursive: true });
  await writeFile("public/lama/index.html", "halaman");
  await writeRedirects(toPublished([], "/lama/"), "");
  expect(await readPublic("lama/index.html")).toBe("halaman");
  await writeRedirects(toPublished(["/lama"], "/lama/"), "");
  expect(await readPublic("lama/index.html")).toBe("halaman");
});

test("a site that redirects nothing has the files that hosts include", async () => {
  await writeRedirects(toPublished([]), "");
  expect(await readPublic("_redirects")).toBe("");
  expect(await readPublic("_nginx/redirects.map")).toBe("");
});
