import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Browser } from "playwright-core";
import type { GeneratedArticle } from "./buildArticles";
import { clickThrough } from "./clickThrough";
import { toRow, type Row } from "./Results";
import type { Site, SiteName } from "./sites";

const clicks = 5;
/** What a click is measured on. */
const devices = [
  { device: "this machine", isSlow: false },
  { device: "4× slower, on 4G", isSlow: true },
] as const;

type Visit = { bytes: number; requests: number; script: number };
type Measure<Value> = Partial<Record<SiteName, Value[]>>;

/** What readers of the built sites get: the weight of a first visit, and the time from a click to the next page. */
export async function measurePages(
  sites: readonly Site[],
  articles: readonly GeneratedArticle[],
  browser: Browser,
  failures: string[],
): Promise<Row[]> {
  const rows: Row[] = [];
  const kinds = [
    { kind: "a career with all facts", article: articles.find(({ hasProfile }) => hasProfile) },
    { kind: "an article without", article: articles.find(({ hasProfile }) => !hasProfile) },
  ];
  const waits = new Map<string, Measure<number>>();
  const visits = new Map<string, Measure<Visit>>();
  for (const site of sites) {
    if (!existsSync(join(site.output, "index.html"))) continue;
    const served = await serveCompressed(site.output);
    try {
      for (const { kind, article } of kinds) {
        if (article === undefined) continue;
        const visit = await visitFirst(browser, served.url + article.path);
        visits.set(kind, { ...visits.get(kind), [site.name]: [visit] });
      }
      const from = kinds[1]?.article;
      if (from === undefined) continue;
      for (const { device, isSlow } of devices) {
        const times = await clickOn(served.url, { from, articles, isSlow });
        waits.set(device, { ...waits.get(device), [site.name]: times });
      }
    } catch (error) {
      failures.push(`${site.name}, pages: ${String(error).split("\n")[0] ?? ""}`);
      console.error(error);
    } finally {
      await served.close();
    }
  }
  for (const [kind, bySite] of visits) {
    const gather = (read: (visit: Visit) => number) =>
      Object.fromEntries(Object.entries(bySite).map(([name, all]) => [name, all.map(read)]));
    rows.push(
      toRow(
        `first visit to ${kind}: bodies`,
        "bytes",
        gather(({ bytes }) => bytes),
      ),
      toRow(
        `first visit to ${kind}: requests`,
        "count",
        gather(({ requests }) => requests),
      ),
      toRow(
        `first visit to ${kind}: script files`,
        "bytes",
        gather(({ script }) => script),
      ),
    );
  }
  return [
    ...rows,
    ...[...waits].map(([device, times]) =>
      toRow(`click to the largest paint of the next page, ${device}`, "ms", times),
    ),
  ];
}

/** Opens a page in a new profile, without a service worker, and weighs all that it loads until nothing more comes. */
async function visitFirst(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ ...phone, serviceWorkers: "block" });
  const sizes: { bytes: number; isScript: boolean }[] = [];
  const weighed: Promise<void>[] = [];
  const page = await context.newPage();
  page.on("requestfinished", (request) => {
    weighed.push(
      request.sizes().then(({ responseBodySize }) => {
        sizes.push({ bytes: responseBodySize, isScript: request.resourceType() === "script" });
      }),
    );
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await Promise.all(weighed);
  await context.close();
  const sum = (of: typeof sizes) => of.reduce((total, { bytes }) => total + bytes, 0);
  return { bytes: sum(sizes), requests: sizes.length, script: sum(sizes.filter(({ isScript }) => isScript)) };
}

const phone = { viewport: { width: 360, height: 640 } };

/** Times of several clicks on a link from one article to another. */
async function clickOn(
  url: string,
  {
    from,
    articles,
    isSlow,
  }: { from: GeneratedArticle; articles: readonly GeneratedArticle[]; isSlow: boolean },
): Promise<number[]> {
  const to = /\]\((\/[^)]+\/)\)/.exec(from.text)?.[1];
  if (to === undefined || !articles.some(({ path }) => path === to))
    throw new Error(`${from.file} links to no other article`);
  const times: number[] = [];
  for (let click = 0; click < clicks; click++)
    times.push(await clickThrough({ from: url + from.path, to, isSlow }));
  return times;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml",
};

/** Serves a built site as a static host does that knows nothing of it: text in brotli, everything asked for again. */
async function serveCompressed(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    readFile(file).then(
      (bytes) => {
        const type = types[extname(file)];
        const etag = `"${createHash("sha1").update(bytes).digest("hex")}"`;
        response.setHeader("Cache-Control", "public, max-age=0, must-revalidate").setHeader("ETag", etag);
        if (request.headers["if-none-match"] === etag) {
          response.writeHead(304).end();
          return;
        }
        response.setHeader("Content-Type", type ?? "application/octet-stream");
        if (type === undefined) {
          response.end(bytes);
          return;
        }
        response.setHeader("Content-Encoding", "br");
        response.end(brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
