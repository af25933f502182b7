import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Row } from "./Row";
import { writeArticles } from "./writeArticles";

/** `npm run check:content` on the generated articles, first from nothing, then with all of them known. */
export async function measureCheck(articles: number): Promise<Row[]> {
  const folder = resolve(".tmp/bench/checked");
  const files = await writeArticles(folder, articles);
  const baseline = await time(async () => {
    for (const { file } of files) await readFile(join(folder, file));
  });
  // The check's own memory of earlier runs: the generated articles are always the same.
  await rm(resolve("node_modules/.cache/jelajah-karier/check-content.json"), { force: true });
  const scale = articles / 1_000;
  const cold = await time(() => check(folder));
  const cached = await time(() => check(folder));
  return [
    { what: "check:content, cold", ours: cold, baseline, bound: { milliseconds: 8_000 * scale } },
    { what: "check:content, cached", ours: cached, baseline, bound: { milliseconds: 3_000 * scale } },
  ];
}

function check(folder: string): Promise<void> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, ["--require", "tsx/cjs", "scripts/checkContent.ts"], {
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
