import { existsSync } from "node:fs";
import { appendFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "cheerio";
import { completeMark } from "../../gatsby/hooks/adapt";
import { findDifferences, readDigests } from "../slow/compareFolders";
import { serveFolder } from "../../scripts/browser/serveFolder";
import { buildSite, copySite } from "../support/runGatsby";

/** One site folder, built several times: what a maintainer's machine does all day. */
let folder: string;
let content: string;

beforeAll(async () => {
  folder = await copySite("builds");
  content = join(folder, "articles");
});

async function writeArticle(name: string, frontMatter: string, body = "Isi."): Promise<void> {
  await mkdir(join(content, name), { recursive: true });
  await writeFile(join(content, name, "index.md"), `---\n${frontMatter}\n---\n\n${body}\n`);
}

const build = () => buildSite(folder, { CONTENT_DIR: content, BUILD_DATE: "2024-06-01" });

test("a site without articles builds and says so kindly", async () => {
  await mkdir(content, { recursive: true });
  const { exitCode, output } = await build();
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
  const $ = load(await readFile(join(folder, "public/index.html"), "utf8"));
  expect($("main").text()).toContain("Belum ada artikel");
});

test("errors in content fail a build once, and all of them are listed with file and field", async () => {
  await writeArticle("tanpa-judul", 'slug: "/tanpa-judul"\ndate: "2020-01-01"');
  await writeArticle("tanggal-salah", 'slug: "/tanggal-salah"\ndate: "2020-02-30"\ntitle: "Tanggal"');
  await writeArticle("kembar-a", 'slug: "/kembar"\ndate: "2020-01-01"\ntitle: "Kembar A"');
  await writeArticle("kembar-b", 'slug: "/kembar"\ndate: "2020-01-01"\ntitle: "Kembar B"');
  await writeArticle("rusak", 'slug: "/rusak\ndate: "2020-01-01"\ntitle: "Rusak"');
  const { exitCode, output } = await build();
  expect(exitCode).toBe(1);
  for (const file of ["tanpa-judul", "tanggal-salah", "kembar-a", "kembar-b", "rusak"]) {
    expect(output).toContain(`${file}/index.md`);
  }
  for (const field of ["title", "date", "slug"]) expect(output).toContain(field);
  expect(output.match(/tanpa-judul\/index\.md/g)).toHaveLength(1);
  expect(output.match(/`title` belum ada di front matter/g)).toHaveLength(1);
  expect(existsSync(join(folder, "public/kembar/index.html"))).toBe(false);
});

test("mended, the same folder builds without a clean; a scheduled article waits for its day", async () => {
  for (const name of ["tanpa-judul", "tanggal-salah", "kembar-a", "kembar-b", "rusak"]) {
    await rm(join(content, name), { recursive: true });
  }
  await writeArticle(
    "terbit",
    'slug: "/terbit"\ndate: "2024-05-01"\ntitle: "Terbit"',
    "## Bagian\n\n[robot](/robots.txt), [hilang](/tak-ada)",
  );
  await writeArticle("nanti", 'slug: "/nanti"\ndate: "2024-07-01"\ntitle: "Nanti"');
  const { exitCode, output } = await build();
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
  expect(await readFile(join(folder, "public/terbit/index.html"), "utf8")).toContain("Bagian");
  // Files of static/ may be linked to; an address that leads nowhere is told, and fails no build.
  expect(output).toContain("Tautan `/tak-ada`");
  expect(output).not.toContain("Tautan `/robots.txt`");
  expect(existsSync(join(folder, "public/nanti"))).toBe(false);
});

test("the same sources give the same bytes, whether the build began with nothing or with what the last one left", async () => {
  const first = await readDigests(join(folder, "public"));
  expect(first.size).toBeGreaterThan(50);
  const { exitCode, output } = await build();
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
  expect(findDifferences(first, await readDigests(join(folder, "public")))).toEqual([]);
});

test("a change of a stylesheet alone changes every page in the next build", async () => {
  await appendFile(
    join(folder, "src/components/layout/Layout.module.css"),
    "\n.page {\n  outline-width: 71.5rem;\n}\n",
  );
  const { exitCode, output } = await build();
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
  for (const page of ["index.html", "404.html", "terbit/index.html"])
    expect(await readFile(join(folder, "public", page), "utf8")).toContain("71.5rem");
});

test("a build that fails is not taken for a site, and what it had read is in the next one", async () => {
  expect(existsSync(join(folder, "public", completeMark))).toBe(true);
  await writeArticle("terbit", 'slug: "/terbit"\ndate: "2024-05-01"\ntitle: "Terbit"', "Isi yang baru.");
  await writeArticle("rusak", 'slug: "/rusak"\ndate: "2020-02-30"\ntitle: "Rusak"');
  expect((await build()).exitCode).toBe(1);
  expect(existsSync(join(folder, "public", completeMark))).toBe(false);
  await expect(serveFolder(join(folder, "public"), 0)).rejects.toThrow();
  await rm(join(content, "rusak"), { recursive: true });
  const { exitCode, output } = await build();
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
  expect(await readFile(join(folder, "public/terbit/index.html"), "utf8")).toContain("Isi yang baru.");
});

test("a change in the content engine changes the next build, with no clean in between", async () => {
  const renderer = join(folder, "plugins/gatsby-transformer-article/markdown/renderMarkdown.ts");
  const source = await readFile(renderer, "utf8");
  const marked = source.replace(
    /export function renderMarkdown\([^]*$/,
    (rest) =>
      `${rest.replace("export function renderMarkdown(", "function renderUnmarked(")}
export const renderMarkdown: typeof renderUnmarked = (...parameters) => {
  const rendered = renderUnmarked(...parameters);
  return { ...rendered, html: rendered.html + "<p>mesin-baru</p>" };
};
`,
  );
  expect(marked).not.toBe(source);
  await writeFile(renderer, marked);
  const { exitCode, output } = await build();
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
  expect(await readFile(join(folder, "public/terbit/index.html"), "utf8")).toContain("mesin-baru");
});
