import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { startDevelop } from "../../__tests__/support/startDevelop";
import type { Row } from "./Row";
import { writeArticles } from "./writeArticles";
import { writeSites, type MeasuredSite } from "./writeSites";

const edits = 7;
const pollMilliseconds = 20;

/** From saving an article to its page's data in `gatsby develop`: the middle one of several edits, against the bare site's. */
export async function measurePreview(articles: number): Promise<Row[]> {
  const { ours, bare } = await writeSites();
  for (const site of [ours, bare]) await writeArticles(join(site.folder, "articles"), articles);
  const baseline = await measure(bare);
  return [{ what: "edit to preview", ours: await measure(ours), baseline, bound: { ratio: 1.3 } }];
}

async function measure({ folder, env }: MeasuredSite): Promise<number> {
  const develop = await startDevelop(folder, env);
  const times: number[] = [];
  try {
    const page = `${develop.url}/page-data/artikel-00001/page-data.json`;
    await waitFor(page, "artikel-00001");
    for (let edit = 0; edit <= edits; edit++) {
      const mark = `Suntingan nomor ${edit} selesai.`;
      const start = performance.now();
      await appendFile(join(folder, "articles/artikel-00001/index.md"), `\n${mark}\n`);
      await waitFor(page, mark);
      times.push(performance.now() - start);
    }
  } finally {
    await develop.stop();
  }
  // The first edit also warms up.
  return times.slice(1).sort((a, b) => a - b)[Math.floor(edits / 2)] ?? NaN;
}

async function waitFor(url: string, text: string): Promise<void> {
  while (!(await fetch(url).then((response) => response.text())).includes(text)) {
    await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
  }
}
