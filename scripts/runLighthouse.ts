import { spawn } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { listFiles } from "../gatsby/content/listFiles";
import { findBrowser, type Browser } from "./browser/findBrowser";
import { pagesToShow } from "./browser/pagesToShow";
import { serveFolder } from "./browser/serveFolder";

/** Run through npx and not a dependency: it is large, and few need it. */
const lighthouse = "lighthouse@12.8.2";

type Report = { categories: Record<string, { score: number | null }> };

/** `npm run lighthouse`: scores of the built site's pages that search engines may list, with Lighthouse's mobile preset. */
async function runLighthouse(): Promise<void> {
  const folder = resolve(".tmp/lighthouse");
  await mkdir(folder, { recursive: true });
  const site = resolve(".tmp/lighthouse-site");
  await copyCompressed(resolve("public"), site);
  const served = await serveFolder(site, 0);
  const browser = await findBrowser();
  for (const { path } of pagesToShow.filter(({ indexable }) => indexable)) {
    const file = `${folder}/${path.replaceAll("/", "_")}.json`;
    await run(
      ["--yes", lighthouse, served.url + path, "--quiet", "--output=json", `--output-path=${file}`],
      browser,
    );
    const { categories } = JSON.parse(await readFile(file, "utf8")) as Report;
    const scores = Object.entries(categories).map(
      ([name, { score }]) => `${name} ${Math.round((score ?? 0) * 100)}`,
    );
    console.log(`${path}  ${scores.join("  ")}`);
    if (Object.values(categories).some(({ score }) => score !== 1)) process.exitCode = 1;
  }
  await served.close();
}

/** Copies a built site, with a compressed file beside each text: hosts send that, and Lighthouse counts bytes sent. */
async function copyCompressed(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  // As thoroughly as nginx does, by deploy/nginx-brotli.conf.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
  for (const file of await listFiles(to)) {
    if (!/\.(?:html|js|css|json|svg|xml|txt|webmanifest)$/.test(file)) continue;
    await writeFile(join(to, `${file}.br`), brotliCompressSync(await readFile(join(to, file)), { params }));
  }
}

function run(options: readonly string[], browser: Browser): Promise<void> {
  return new Promise((done, reject) => {
    const child = spawn("npx", [...options, `--chrome-flags=${["--headless", ...browser.args].join(" ")}`], {
      env: { ...process.env, ...browser.env, CHROME_PATH: browser.executablePath },
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.on("error", reject).on("close", (code) => {
      if (code === 0) done();
      else reject(new Error(`Lighthouse ended with ${code}`));
    });
  });
}

runLighthouse().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
