import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { contentFolder } from "../gatsby/content/folders";
import { listFiles } from "../gatsby/content/listFiles";
import { checkUrls, findUrls } from "./links/checkUrls";

/**
 * `npm run check:links`: which addresses of other sites in the content no longer answer, with the files that name them.
 * It needs the internet, and others' sites come and go, so no test and no build depends on it.
 */
async function checkLinks(): Promise<void> {
  const files = new Map<string, string[]>();
  for (const file of await listFiles(contentFolder)) {
    if (!/\.(?:md|yaml)$/.test(file)) continue;
    for (const url of findUrls(await readFile(join(contentFolder, file), "utf8")))
      files.set(url, [...(files.get(url) ?? []), file]);
  }
  const reports = await checkUrls([...files.keys()]);
  const silent = reports.filter(({ isGone }) => isGone);
  for (const { url, answer } of silent) console.log(`${answer}  ${url}\n    ${files.get(url)?.join(", ")}`);
  console.log(`${reports.length} alamat ditanya, ${silent.length} tidak menjawab.`);
}

checkLinks().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
