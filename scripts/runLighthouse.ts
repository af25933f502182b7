import { spawn } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
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
  const served = await serveFolder(resolve("public"), 0);
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
