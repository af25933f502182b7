import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { buildDocs } from "./docs/buildDocs";

/** `npm run docs`: writes all that is made from the front matter schema and the catalogue of words. */
async function generateDocs(): Promise<void> {
  const guide = await readFile("docs/panduan-menulis.md", "utf8");
  const fieldsYaml = await readFile("content/_data/fields.yaml", "utf8");
  for (const [path, text] of buildDocs({ guide: guide.replaceAll("\r\n", "\n"), fieldsYaml })) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(path);
  }
}

generateDocs().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
