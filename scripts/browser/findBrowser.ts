import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { delimiter, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";

/** A Chromium ready to be launched with `chromium.launch({ ...browser })`. */
export type Browser = {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
};

/** Names under which systems install Chromium or Chrome. */
const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome.exe",
  "msedge.exe",
];

/** Nothing of the browser's own goes out; a container has no sandbox of its own to give. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Finds a Chromium in this order: the environment variable CHROMIUM_PATH, the PATH, Playwright's own downloads, and on
 * Linux the one inside the npm package `@sparticuz/chromium`.
 *
 * @throws Error with one sentence on what to install
 */
export async function findBrowser(): Promise<Browser> {
  const installed = [
    process.env["CHROMIUM_PATH"],
    ...(process.env["PATH"] ?? "")
      .split(delimiter)
      .flatMap((folder) => names.map((name) => join(folder, name))),
    chromium.executablePath(),
  ].find((path) => path && existsSync(path));
  if (installed) return { executablePath: installed, args, env: environment() };
  if (process.platform === "linux" && process.arch === "x64") return unpackBrowser();
  throw new Error(
    "No Chromium found: install Google Chrome or run `npx playwright-core install chromium`, or name one in CHROMIUM_PATH.",
  );
}

/** Unpacks the packaged browser once, with the shared libraries and fonts that a bare system lacks. */
async function unpackBrowser(): Promise<Browser> {
  const manifest = await readFile(resolve("node_modules/@sparticuz/chromium/package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = resolve("node_modules/.cache", `chromium-${version}`);
  if (!existsSync(folder)) {
    await mkdir(dirname(folder), { recursive: true });
    const unpacking = await mkdtemp(`${folder}-`);
    // The package unpacks into the temporary folder, and its libraries only where it believes to run on Lambda.
    await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "-e", 'import c from "@sparticuz/chromium"; await c.executablePath()'],
      { env: { ...process.env, TMPDIR: unpacking, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" } },
    );
    // Its own settings look for fonts below /tmp; without one, no text has a size and nothing can be clicked.
    await writeFile(
      join(unpacking, "fonts.conf"),
      `<fontconfig><dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "font-cache")}</cachedir></fontconfig>`,
    );
    // Renamed when whole, so that a second process never sees half a browser.
    await rename(unpacking, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
      return rm(unpacking, { recursive: true });
    });
  }
  return {
    executablePath: join(folder, "chromium"),
    args: [...args, "--headless"],
    env: {
      ...environment(),
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] != null),
  );
}
