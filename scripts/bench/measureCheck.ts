import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Row } from "./Row";
import { writeArticles } from "./writeArticles";

const tries = 3;

/** `npm run check:content` on the generated articles, first from nothing, then with all of them known. */
export async function measureCheck(articles: number): Promise<Row[]> {
  const folder = resolve(".tmp/bench/checked");
  const files = await writeArticles(folder, articles);
  const baseline = await time(async () => {
    for (const { file } of files) await readFile(join(folder, file));
  });
  const command = await readCommand();
  const times = { cold: Infinity, cached: Infinity };
  // The fastest of several tries: what else the machine does only ever adds time.
  for (let turn = 0; turn < tries; turn++) {
    // The check's own memory of earlier runs: the generated articles are always the same.
    await rm(resolve("node_modules/.cache/jelajah-karier/check-content.json"), { force: true });
    times.cold = Math.min(times.cold, await time(() => check(command, folder)));
    times.cached = Math.min(times.cached, await time(() => check(command, folder)));
  }
  const scale = articles / 1_000;
  return [
    { what: "check:content, cold", ours: times.cold, baseline, bound: { milliseconds: 8_000 * scale } },
    { what: "check:content, cached", ours: times.cached, baseline, bound: { milliseconds: 3_000 * scale } },
  ];
}

/** The arguments of Node that `npm run check:content` has, so that what is measured is what is used. */
async function readCommand(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as {
    scripts: Record<string, string>;
  };
  const [node, ...args] = (scripts["check:content"] ?? "").split(" ");
  if (node !== "node") throw new Error("The script check:content is no longer one of Node's own");
  return args;
}

function check(command: readonly string[], folder: string): Promise<void> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [...command, "--strict"], {
      env: { ...process.env, CONTENT_DIR: folder },
      stdio: "ignore",
    });
    child.on("error", reject).on("close", (code) => {
      if (code === 0) done();
      else reject(new Error(`check:content ended with ${code} on the generated articles`));
    });
  });
}

async function time(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
