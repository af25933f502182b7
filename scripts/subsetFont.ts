import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

/** What headings in Indonesian are written with; a rarer character falls back to the system's font. */
const text = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;?!-–—/()&+#%'“”‘’…·";

/**
 * `npm run font`: cuts the headings' typeface down to what they are written with. The result is committed, so this runs
 * only when the package or the characters change.
 */
async function writeSubset(): Promise<void> {
  const source = createRequire(__filename).resolve(
    "@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-800-normal.woff2",
  );
  // Without alternates and ligatures, which nothing here asks for.
  const subset = await subsetFont(await readFile(source), text, {
    targetFormat: "woff2",
    noLayoutClosure: true,
  });
  await writeFile("src/fonts/plus-jakarta-sans-800.woff2", subset);
  console.log(`src/fonts/plus-jakarta-sans-800.woff2: ${subset.length} bytes`);
}

writeSubset().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
