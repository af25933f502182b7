import { existsSync } from "node:fs";
import { appendFile, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "cheerio";
import { completeMark } from "../../gatsby/hooks/adapt";
import { findDifferences, readDigests } from "../slow/compareFolders";
import { listFiles } from "../../gatsby/content/listFiles";
import { serveFolder } from "../../scripts/browser/serveFolder";
import { crawlServed } from "../support/crawlServed";
import { fixtureContent, fixturePublic } from "../support/fixtureSite";
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

type MarkdownRemarkData = { result: { data: { allMarkdownRemark: { nodes: unknown[] } } } };

const build = (env: Record<string, string> = {}) =>
  buildSite(folder, { CONTENT_DIR: content, BUILD_DATE: "2024-06-01", ...env });

/** The words of a page's main part. */
const readText = async (file: string): Promise<string> =>
  load(await readFile(join(folder, "public", file), "utf8"))("main").text();

test("a site without articles builds and says so kindly", async () => {
  await mkdir(content, { recursive: true });
  const { exitCode, output } = await build();
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
  const $ = load(await readFile(join(folder, "public/index.html"), "utf8"));
  expect($("main").text()).toContain("Belum ada artikel");
  expect(await readText("bandingkan/index.html")).toContain("Belum ada artikel karier");
  expect(await readText("peta/index.html")).toContain("masih kosong");
  expect(await readText("kuis/index.html")).toContain("menunggu artikelnya");
  expect(await readText("jurusan/index.html")).toContain("Belum");
});

test("PATH_PREFIX puts the whole site under a path, in a folder that was built without", async () => {
  const { exitCode, output } = await build({ CONTENT_DIR: fixtureContent, PATH_PREFIX: "/x" });
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
  const served = await serveFolder(join(folder, "public"), 0);
  expect(served.pathPrefix).toBe("/x");
  const { visited, problems } = await crawlServed(served);
  await served.close();
  expect(problems).toEqual([]);
  // The same site: whatever page the root has, the path has.
  const findPages = async (root: string) => (await listFiles(root)).filter((file) => file.endsWith(".html"));
  expect(await findPages(join(folder, "public"))).toEqual(await findPages(fixturePublic));
  const pictures = [...visited].filter(([, type]) => type.startsWith("image/"));
  expect(pictures.length).toBeGreaterThan(8);
});

test("PATH_PREFIX that would break every address stops the build", async () => {
  const { exitCode, output } = await build({ PATH_PREFIX: "C:/Git/x" });
  expect(exitCode).toBe(1);
  expect(output).toContain("PATH_PREFIX is");
});

test("errors in content fail a build once, and all of them are listed with file and field", async () => {
  await writeArticle("tanpa-judul", 'slug: "/tanpa-judul"\ndate: "2020-01-01"');
  await writeArticle("tanggal-salah", 'slug: "/tanggal-salah"\ndate: "2020-02-30"\ntitle: "Tanggal"');
  await writeArticle("kembar-a", 'slug: "/kembar"\ndate: "2020-01-01"\ntitle: "Kembar A"');
  await writeArticle("kembar-b", 'slug: "/kembar"\ndate: "2020-01-01"\ntitle: "Kembar B"');
  await writeArticle("rusak", 'slug: "/rusak\ndate: "2020-01-01"\ntitle: "Rusak"');
  const proof = join(folder, "ran-front-matter");
  await mkdir(join(content, "program"));
  await writeFile(
    join(content, "program/index.md"),
    `---js\n{ title: require("fs").writeFileSync(${JSON.stringify(proof)}, "") }\n---\n\nIsi.\n`,
  );
  await mkdir(join(content, "toml"));
  await writeFile(join(content, "toml/index.md"), '---toml\ntitle = "Toml"\n---\n\nIsi.\n');
  await writeArticle("terbit", 'slug: "/terbit"\ndate: "2024-05-01"\ntitle: "Terbit"', "Isi yang lama.");
  expect(existsSync(join(folder, "public", completeMark))).toBe(true);
  const { exitCode, output } = await build();
  expect(exitCode).toBe(1);
  // A build that fails is not taken for a site.
  expect(existsSync(join(folder, "public", completeMark))).toBe(false);
  await expect(serveFolder(join(folder, "public"), 0)).rejects.toThrow();
  // The transformer's own words on front matter are English.
  expect(output).not.toMatch(/Error processing Markdown|You have frontmatter declared|engine "toml"/);
  expect(existsSync(proof)).toBe(false);
  for (const file of ["tanpa-judul", "tanggal-salah", "kembar-a", "kembar-b", "rusak", "program", "toml"]) {
    expect(output).toContain(`${file}/index.md`);
  }
  for (const field of ["title", "date", "slug"]) expect(output).toContain(field);
  for (const file of ["tanpa-judul", "program", "toml"])
    expect(output.match(new RegExp(`${file}/index\\.md`, "g"))).toHaveLength(1);
  expect(output.match(/`title` belum ada di front matter/g)).toHaveLength(1);
  expect(existsSync(join(folder, "public/kembar/index.html"))).toBe(false);
});

/** A page such as someone who knows Gatsby would add, who finds the transformer's nodes where they always are. */
const markdownRemarkPage = `import * as React from "react";
import { graphql, type PageProps } from "gatsby";

export default function Page({ data }: PageProps) {
  return <pre>{JSON.stringify(data)}</pre>;
}

export const query = graphql\`
  query MarkdownRemarkPage { allMarkdownRemark { nodes { frontmatter { slug title date } html } } }
\`;
`;

test("fixed, the same folder builds without a clean; a scheduled article waits for its day", async () => {
  for (const name of ["tanpa-judul", "tanggal-salah", "kembar-a", "kembar-b", "rusak", "program", "toml"]) {
    await rm(join(content, name), { recursive: true });
  }
  await writeArticle(
    "terbit",
    'slug: "/terbit"\ndate: "2024-05-01"\ntitle: "Terbit"',
    "## Bagian\n\n[robot](/robots.txt), [hilang](/tak-ada), kata uji",
  );
  await writeArticle("tanpa-kutip", "slug: /tanpa-kutip\ndate: 2024-05-02\ntitle: Tanpa Kutip");
  await writeFile(join(folder, "src/pages/markdown-remark.tsx"), markdownRemarkPage);
  await writeArticle("nanti", 'slug: "/nanti"\ndate: "2024-07-01"\ntitle: "Nanti"');
  const { exitCode, output } = await build();
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
  // What the failed build had read is read again.
  const html = await readFile(join(folder, "public/terbit/index.html"), "utf8");
  expect(html).toContain("Bagian");
  expect(html).not.toContain("Isi yang lama.");
  // Files of static/ may be linked to; an address that leads nowhere is reported, and fails no build.
  expect(output).toContain("Tautan `/tak-ada`");
  expect(output).not.toContain("Tautan `/robots.txt`");
  expect(existsSync(join(folder, "public/nanti"))).toBe(false);
  // Two careers of which neither names the other: no page for the two, but they can be compared.
  expect(await readText("bandingkan/index.html")).toContain("Belum ada pasangan");
  expect(await readText("peta/index.html")).toContain("Tanpa Kutip");
  expect((await readdir(join(folder, "public/bandingkan/data"))).sort()).toEqual([
    "tanpa-kutip.json",
    "terbit.json",
  ]);
});

test("MarkdownRemark nodes have typed front matter and html, as the transformer gives them", async () => {
  const data = await readFile(join(folder, "public/page-data/markdown-remark/page-data.json"), "utf8");
  const { nodes } = (JSON.parse(data) as MarkdownRemarkData).result.data.allMarkdownRemark;
  expect(nodes).toContainEqual({
    frontmatter: { slug: "/terbit", title: "Terbit", date: "2024-05-01" },
    html: expect.stringMatching(/^<h2>Bagian<\/h2>\n<p><a href="\/robots\.txt">robot<\/a>/) as string,
  });
  expect(nodes).toContainEqual({
    frontmatter: { slug: "/tanpa-kutip", title: "Tanpa Kutip", date: "2024-05-02" },
    html: "<p>Isi.</p>",
  });
});

test("the same sources give the same bytes, whether the build began with nothing or with what the last one left", async () => {
  const first = await readDigests(join(folder, "public"));
  expect(first.size).toBeGreaterThan(50);
  const readTime = async () => (await stat(join(folder, "public/terbit/index.html"))).mtimeMs;
  const rendered = await readTime();
  // Another terminal, or another run of continuous integration, has other variables.
  const { exitCode, output } = await build({ RUN_NUMBER: "2" });
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
  expect(findDifferences(first, await readDigests(join(folder, "public")))).toEqual([]);
  expect(await readTime()).toBe(rendered);
});

test("what pages carry beside their data is in the next build, with no clean in between", async () => {
  await appendFile(
    join(folder, "src/components/layout/Layout.module.css"),
    "\n.page {\n  outline-width: 71.5rem;\n}\n",
  );
  const renderer = join(folder, "plugins/gatsby-transformer-article/parseArticle.ts");
  const source = await readFile(renderer, "utf8");
  const marked = source.replace(
    /export function parseArticle\([^]*$/,
    (rest) =>
      `${rest.replace("export function parseArticle(", "function parseUnmarked(")}
export const parseArticle: typeof parseUnmarked = (...parameters) => {
  const article = parseUnmarked(...parameters);
  return { ...article, title: article.title + " mesin-baru" };
};
`,
  );
  expect(marked).not.toBe(source);
  await writeFile(renderer, marked);
  await appendFile(
    join(folder, "content/_data/istilah.yaml"),
    "\nkata-uji:\n  term: kata uji\n  definition: Dipakai untuk menguji.\n",
  );
  const { exitCode, output } = await build();
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 });
  // A stylesheet changes every page; the content engine every article.
  for (const page of ["index.html", "404.html", "terbit/index.html"])
    expect(await readFile(join(folder, "public", page), "utf8")).toContain("71.5rem");
  expect(await readFile(join(folder, "public/terbit/index.html"), "utf8")).toContain("Terbit mesin-baru");
  // A term marks articles that are otherwise as they were, and has an entry.
  expect(await readFile(join(folder, "public/terbit/index.html"), "utf8")).toContain(
    '<a href="/istilah/#isi-kata-uji">kata uji</a>',
  );
  expect(await readText("istilah/index.html")).toContain("Dipakai untuk menguji.");
  // The title is in what the search page asks for, of which the build before left its own.
  const search = await readFile(join(folder, "public/cari/index.html"), "utf8");
  const searched = (await readdir(join(folder, "public/static"))).filter((name) => name.startsWith("cari-"));
  expect(searched).toEqual([/cari-[0-9a-f]+\.json/.exec(search)?.[0]]);
});

test("an edit of the site's own pages is in the checks of the next build, of articles that are cached", async () => {
  const registry = join(folder, "src/lib/sitePages.ts");
  const source = await readFile(registry, "utf8");
  const entries = ["terbit", "tak-ada"].map(
    (name) => `  "${name}": { path: "/${name}/", label: "Baru", indexable: true },\n`,
  );
  const edited = source.replace("} as const satisfies", `${entries.join("")}} as const satisfies`);
  expect(edited).not.toBe(source);
  await writeFile(registry, edited);
  const { exitCode, output } = await build();
  expect(exitCode).toBe(1);
  expect(output).toContain("Alamat `/terbit` sudah dipakai oleh situs ini sendiri.");
  expect(output).not.toContain("Tautan `/tak-ada`");
});
