import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { copySite } from "../__tests__/support/runGatsby";
import type { GeneratedArticle } from "./buildArticles";

/** A site generator with articles to build: this site, or one that it is measured against. */
export type Site = {
  name: SiteName;
  /** Where it is built, absolute */
  folder: string;
  /** Its content folder */
  articles: string;
  /** Of the page of an article; holds one `<article>` */
  template: string;
  /** The built site */
  output: string;
  /** What earlier builds and previews left, below the folder */
  made: readonly string[];
  /** Arguments for Node */
  build: readonly string[];
  preview: (port: number) => readonly string[];
  env: Record<string, string>;
};

/** In the order of the report's columns. */
export const siteNames = ["ours", "gatsby", "eleventy", "astro"] as const;
export type SiteName = (typeof siteNames)[number];

const peerPackages = resolve("bench/node_modules");
const gatsby = resolve("node_modules/gatsby/cli.js");
const eleventy = join(peerPackages, "@11ty/eleventy/cmd.cjs");
const astro = join(peerPackages, "astro/bin/astro.mjs");

/**
 * Writes the sites anew, without caches and with the same articles. Gatsby's two stand below `.tmp/`, where they find the
 * repository's packages, the others below `bench/.tmp/`, where they find the benchmark's own.
 */
export async function writeSites(articles: readonly GeneratedArticle[]): Promise<Site[]> {
  const ours = await copySite("bench/ours");
  const bare = await copyPeer("gatsby", ".tmp/bench/gatsby");
  // As in the copy of ours: without it Parcel would scan the whole repository.
  await cp("package-lock.json", join(bare, "package-lock.json"));
  const eleventyFolder = await copyPeer("eleventy", "bench/.tmp/eleventy");
  const astroFolder = await copyPeer("astro", "bench/.tmp/astro");
  const made = [".cache", "public"];
  // On demand as for whoever types `npm start`: Gatsby turns that off where it finds CI in the environment.
  const env = { GATSBY_ENABLE_QUERY_ON_DEMAND_IN_CI: "1" };
  const develop = (port: number) => [gatsby, "develop", "--port", String(port)];
  const sites: Site[] = [
    {
      name: "ours",
      folder: ours,
      articles: join(ours, "articles"),
      template: "src/templates/ArticleTemplate.tsx",
      output: join(ours, "public"),
      made,
      // As `npm run build` does it.
      build: ["--require", "tsx/cjs", resolve("scripts/build.ts")],
      preview: develop,
      env: { ...env, CONTENT_DIR: join(ours, "articles") },
    },
    {
      name: "gatsby",
      folder: bare,
      articles: join(bare, "articles"),
      template: "src/templates/article.js",
      output: join(bare, "public"),
      made,
      build: [gatsby, "build"],
      preview: develop,
      env,
    },
    {
      name: "eleventy",
      folder: eleventyFolder,
      articles: join(eleventyFolder, "content/blog"),
      template: "_includes/layouts/post.njk",
      output: join(eleventyFolder, "_site"),
      made: ["_site"],
      build: [eleventy, "--quiet"],
      preview: (port) => [eleventy, "--serve", "--quiet", `--port=${port}`],
      env: {},
    },
    {
      name: "astro",
      folder: astroFolder,
      articles: join(astroFolder, "src/content/articles"),
      template: "src/pages/[slug].astro",
      output: join(astroFolder, "dist"),
      made: ["dist", ".astro", "node_modules"],
      build: [astro, "build"],
      preview: (port) => [astro, "dev", "--port", String(port)],
      env: { ASTRO_TELEMETRY_DISABLED: "1" },
    },
  ];
  for (const { articles: folder } of sites) {
    for (const { file, text } of articles) {
      const path = join(folder, file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
  }
  return sites;
}

async function copyPeer(name: string, to: string): Promise<string> {
  const folder = resolve(to);
  await rm(folder, { recursive: true, force: true });
  await cp(join("bench/peers", name), folder, { recursive: true });
  return folder;
}

/** Takes away what earlier builds and previews left. */
export async function cleanSite({ folder, made }: Site): Promise<void> {
  await Promise.all(
    made.map((name) => rm(join(folder, name), { recursive: true, force: true, maxRetries: 3 })),
  );
}

/** Gives the page of every article a mark that no earlier one has, as an edit of its template would. */
export async function editTemplate({ folder, template }: Site, mark: string): Promise<void> {
  const file = join(folder, template);
  const source = await readFile(file, "utf8");
  const edited = source.replace(/<article(?: data-edit="[^"]*")?>/, `<article data-edit="${mark}">`);
  if (edited === source) throw new Error(`${template} has no <article> to edit`);
  await writeFile(file, edited);
}

/** @throws Error when the benchmark's packages are not installed */
export function checkInstalled(): void {
  if (!existsSync(astro))
    throw new Error("Run `npm ci --prefix bench` first: it installs what is compared with.");
}

/** What is measured, by the names of packages. */
export async function readVersions(): Promise<Record<string, string>> {
  const folders = {
    gatsby: "node_modules",
    "gatsby-transformer-remark": "node_modules",
    "@11ty/eleventy": peerPackages,
    astro: peerPackages,
  };
  const versions = Object.entries(folders).map(async ([name, folder]): Promise<[string, string]> => {
    const manifest = await readFile(join(folder, name, "package.json"), "utf8");
    return [name, (JSON.parse(manifest) as { version: string }).version];
  });
  return Object.fromEntries(await Promise.all(versions));
}
