import { spawn, type ChildProcess } from "node:child_process";
import { cp, mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";

/**
 * What a copy of the site needs to be built; `content` comes from elsewhere. Parcel, which compiles Gatsby's configuration,
 * scans every file below the nearest lock file: without its own, a copy would have it scan the whole repository.
 */
const siteFiles = [
  "package.json",
  "package-lock.json",
  ".terserrc",
  "tsconfig.json",
  "gatsby-browser.tsx",
  "gatsby-config.ts",
  "gatsby-node.ts",
  "gatsby-ssr.tsx",
  "gatsby",
  "plugins",
  "src",
  "static",
  "content/_data",
];

/**
 * Copies the site into `.tmp/<name>/`, inside the repository so that `node_modules` resolves: Gatsby keeps its cache and
 * its output in the site's folder, so runs at one time need a folder each.
 */
export async function copySite(name: string): Promise<string> {
  const folder = resolve(".tmp", name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(siteFiles.map((file) => cp(file, join(folder, file), { recursive: true })));
  return folder;
}

/** Starts Gatsby's own command, as `npx gatsby` does, in a process group of its own. */
export function spawnGatsby(
  site: string,
  command: readonly string[],
  env: Record<string, string>,
): ChildProcess {
  return spawnNode(site, [resolve("node_modules/gatsby/cli.js"), ...command], env);
}

/** Starts Node in a site's folder, in a process group of its own. */
export function spawnNode(site: string, args: readonly string[], env: Record<string, string>): ChildProcess {
  // Jest's own NODE_ENV would change what is built.
  const { NODE_ENV: _, ...inherited } = process.env;
  return spawn(process.execPath, args, {
    cwd: site,
    detached: true,
    // CI makes Gatsby's log plain and keeps it from asking.
    env: { ...inherited, CI: "true", GATSBY_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** How a build ended. */
export type BuildResult = { exitCode: number | null; output: string };

/** Builds a site as `npm run build` does, to its end. */
export function buildSite(site: string, env: Record<string, string>): Promise<BuildResult> {
  return new Promise((done, reject) => {
    const child = spawnNode(site, ["--require", "tsx/cjs", resolve("scripts/build.ts")], env);
    let output = "";
    child.stdout?.on("data", (text: Buffer) => (output += text.toString()));
    child.stderr?.on("data", (text: Buffer) => (output += text.toString()));
    child.on("error", reject).on("close", (exitCode) => done({ exitCode, output }));
  });
}
