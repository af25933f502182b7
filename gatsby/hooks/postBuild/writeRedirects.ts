import { readFile, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { toUrl } from "../../../src/lib/toUrl";
import { ifMissing } from "../../content/ifMissing";
import {
  buildRedirectMap,
  buildRedirectPage,
  buildRedirectRules,
  findRedirects,
} from "../../publish/redirects";
import type { Published } from "./readPublished";
import { writeAllPublished, writePublished } from "./writePublished";

/** Where nginx's map is, below `public/`: `docs/deploy.md` names it. */
const mapPath = "_nginx/redirects.map";

/** Makes every old address of an article, and every comparison the other way round, lead to its page, whatever the host: by its rules, or by a page at that address. */
export async function writeRedirects(
  { articles, paths, reversePairs }: Published,
  pathPrefix: string,
): Promise<void> {
  const redirects = findRedirects(articles, paths, reversePairs);

  // `public/` is kept from build to build; what redirected before and no longer does must go, unless it is a page now.
  const current = new Set([...redirects.map(({ from }) => from), ...paths]);
  const stale = (await readRedirected(pathPrefix)).filter((from) => !current.has(from));
  await Promise.all(stale.map((from) => rm(resolve("public", `.${from}index.html`), { force: true })));

  // The lists first: should the build be stopped here, the next one finds the pages by them.
  await writePublished(mapPath, buildRedirectMap(redirects, pathPrefix));
  await writePublished(
    "_redirects",
    buildRedirectRules(redirects, { pathPrefix, force: process.env["NETLIFY"] === "true" }),
  );
  await writeAllPublished(
    redirects.map(({ from, to, title }) => {
      const href = `${pathPrefix}${to}`;
      return [`.${from}index.html`, buildRedirectPage({ title, href, url: toUrl(href) })];
    }),
  );
}

/** Old addresses that the last build redirected, from its own map. */
async function readRedirected(pathPrefix: string): Promise<string[]> {
  const map = await ifMissing(readFile(resolve("public", mapPath), "utf8"), "");
  return map
    .split("\n")
    .map((line) => line.replace(/ .*$/, ""))
    .filter((address) => address.startsWith(`${pathPrefix}/`) && address.endsWith("/"))
    .map((address) => address.slice(pathPrefix.length));
}
