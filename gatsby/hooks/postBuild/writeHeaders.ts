import { existsSync } from "node:fs";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import pMap from "p-map";
import { listFiles } from "../../content/listFiles";
import {
  buildContentPolicy,
  findInlineCode,
  type InlineCode,
  setPolicyMeta,
} from "../../publish/headers/contentPolicy";
import { buildHeaders, buildNginxHeaders } from "../../publish/headers/buildHeaders";
import { formatHeaders } from "../../publish/headers/headerRules";
import { splitStyles } from "../../publish/splitStyles";
import { filesAtOnce, writePublished } from "./writePublished";

/** Says that the pages in `public/`, which is kept between builds, have a policy of their own. */
const metaMark = "public/.csp-meta";

/**
 * Writes `_headers`, and the same for nginx, for all that is in `public/`. With the environment variable CSP_META=1
 * each page also says its policy itself, for hosts that send no headers of ours.
 */
export async function writeHeaders(pathPrefix: string): Promise<void> {
  const code = await readInlineCode();
  const files = (await readdir("public", { withFileTypes: true })).filter((entry) => entry.isFile());
  const rules = buildHeaders({ code, files: files.map(({ name }) => name).sort(), pathPrefix });
  await writePublished("_headers", formatHeaders(rules));
  const { maps, lines } = buildNginxHeaders(rules);
  await writePublished("_nginx/headers.map", maps);
  await writePublished("_nginx/headers.conf", lines);

  if (process.env["CSP_META"] === "1") {
    await writeFile(metaMark, "");
    await setPolicies(buildContentPolicy(code, { meta: true }));
  } else if (existsSync(metaMark)) {
    await setPolicies(null);
    await rm(metaMark);
  }
}

/** What stands in pages: the scripts that all of them share, and the stylesheet in parts. No page has code of its own. */
async function readInlineCode(): Promise<InlineCode> {
  const { scripts } = findInlineCode(await readFile("public/index.html", "utf8"));
  const stats = JSON.parse(await readFile("public/webpack.stats.json", "utf8")) as WebpackStats;
  const name = stats.assetsByChunkName.app.find((asset) => asset.endsWith(".css"));
  if (name === undefined) throw new Error("The build made no stylesheet.");
  const { base, groups } = splitStyles(await readFile(`public/${name}`, "utf8"));
  return { scripts, styles: [base, ...groups.map(({ css }) => css)] };
}

/** Of what Gatsby keeps of webpack's own report, what is used here. */
type WebpackStats = { assetsByChunkName: { app: string[] } };

/** Gives every page this policy, in place of one that it has; `null` for none. */
async function setPolicies(policy: string | null): Promise<void> {
  const pages = (await listFiles("public")).filter((file) => /^(?!_gatsby\/).*\.html$/.test(file));
  const setPolicy = async (page: string): Promise<void> => {
    const html = await readFile(`public/${page}`, "utf8");
    const changed = setPolicyMeta(html, policy);
    if (changed !== html) await writeFile(`public/${page}`, changed);
  };
  await pMap(pages, setPolicy, { concurrency: filesAtOnce });
}
