import { readFile, writeFile } from "node:fs/promises";
import { listFiles } from "../../content/listFiles";
import {
  buildContentPolicy,
  findInlineCode,
  type InlineCode,
  setPolicyMeta,
} from "../../publish/headers/contentPolicy";
import { buildHeaders, buildNginxHeaders } from "../../publish/headers/buildHeaders";
import { formatHeaders } from "../../publish/headers/headerRules";
import { writePublished } from "./writePublished";

/** How many pages are in memory at one time. */
const batch = 64;

/**
 * Writes `_headers`, and the same for nginx, for all that is in `public/`. With the environment variable CSP_META=1
 * each page also says its policy itself, for hosts that send no headers of ours.
 */
export async function writeHeaders(pathPrefix: string): Promise<void> {
  const files = await listFiles("public");
  const pages = files.filter((file) => file.endsWith(".html") && !file.startsWith("_gatsby/"));
  const scripts = new Set<string>();
  const styles = new Set<string>();
  // Pages that this build did not write again may have the policy of an earlier one.
  const old: string[] = [];
  await forEachPage(pages, (html, page) => {
    const code = findInlineCode(html);
    for (const text of code.scripts) scripts.add(text);
    for (const text of code.styles) styles.add(text);
    if (setPolicyMeta(html, null) !== html) old.push(page);
    return html;
  });
  const code: InlineCode = { scripts: [...scripts], styles: [...styles] };
  const policy = process.env["CSP_META"] === "1" ? buildContentPolicy(code, { meta: true }) : null;
  await forEachPage(policy === null ? old : pages, (html) => setPolicyMeta(html, policy));

  const rules = buildHeaders({ code, files: files.filter((file) => !file.includes("/")), pathPrefix });
  await writePublished("_headers", formatHeaders(rules));
  const { maps, lines } = buildNginxHeaders(rules);
  await writePublished("_nginx/headers.map", maps);
  await writePublished("_nginx/headers.conf", lines);
}

/** Hands on every page; writes those that come back changed. */
async function forEachPage(
  pages: readonly string[],
  change: (html: string, page: string) => string,
): Promise<void> {
  for (let start = 0; start < pages.length; start += batch) {
    await Promise.all(
      pages.slice(start, start + batch).map(async (page) => {
        const html = await readFile(`public/${page}`, "utf8");
        const changed = change(html, page);
        if (changed !== html) await writeFile(`public/${page}`, changed);
      }),
    );
  }
}
