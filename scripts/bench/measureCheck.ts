import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Row } from "./Row";
import { writeArticles } from "./writeArticles";

const tries = 3;

/** `npm run check:content` on the generated articles. */
export async function measureCheck(articles: number): Promise<Row[]> {
  const folder = resolve(".tmp/bench/checked");
  const files = await writeArticles(folder, articles);
  const baseline = await time(async () => {
    for (const { file } of files) await readFile(join(folder, file));
  });
  const command = await readCommand();
  let ours = Infinity;
  // The fastest of several tries: what else the machine does only ever adds time.
  for (let turn = 0; turn < tries; turn++) {
    ours = Math.min(ours, await time(() => check(command, folder)));
  }
  return [{ what: "check:content", ours, baseline, bound: { milliseconds: 8 * articles } }];
}

/** The arguments that `npm run check:content` has, so that what is measured is what is used. */
async function readCommand(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as {
    scripts: Record<string, string>;
  };
  const [tsx, ...args] = (scripts["check:content"] ?? "").split(" ");
  if (tsx !== "tsx") throw new Error("The script check:content is no longer run by tsx");
  return [resolve("node_modules/tsx/dist/cli.mjs"), ...args];
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
