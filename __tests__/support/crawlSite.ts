import { findReferences } from "./findReferences";

/** A site to be walked through. */
export type CrawledSite = {
  /** Asks the site for a path; redirects are not to be followed. */
  get: (path: string) => Promise<Response>;
  /** What its pages call it: absolute, without path prefix and without a slash at its end */
  siteUrl: string;
  /** Of the site, or `""` */
  pathPrefix: string;
  /** Paths to begin with, path prefix included */
  start: readonly string[];
  /** Addresses that begin like this are not the site's, even though they are below it. */
  foreignUrl?: string;
  /** Pages whose own addresses aren't looked at, for what is wrong in them is there on purpose. */
  isOpaque?: (path: string) => boolean;
};

/** What a walk has found. */
export type Crawl = {
  /** Every path asked for, in the order met, with the media type of the answer */
  visited: Map<string, string>;
  /** One sentence for each thing that is wrong, with the page on which it is */
  problems: string[];
};

/** Addresses of other sites, and of none. */
const foreign = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** A page that redirects for longer than this leads nowhere. */
const maxRedirects = 3;

/**
 * Walks through a site by every address in its pages, stylesheets, feeds and data, and finds those that lead nowhere:
 * what doesn't answer 200, anchors that the page hasn't got, and addresses of the site that lack its path prefix.
 *
 * Not linkinator, the kept crawler: it follows links of html, and feeds, JSON, share pictures, redirects by hand and a
 * missing prefix would need code of ours all the same.
 */
export async function crawlSite(site: CrawledSite): Promise<Crawl> {
  const visited: Crawl["visited"] = new Map();
  const problems = new Set<string>();
  const ids = new Map<string, ReadonlySet<string>>();
  const anchors: { from: string; address: string; path: string; id: string }[] = [];
  const queue = site.start.map((path) => ({ path, from: "the start" }));
  const queued = new Set(site.start);

  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { path, from } = next;
    const response = await follow(site, path);
    const type = response.headers.get("content-type") ?? "";
    visited.set(path, type);
    const expected = path === `${site.pathPrefix}/404.html` ? [200, 404] : [200];
    if (!expected.includes(response.status)) {
      problems.add(`${from}: ${path} answers ${response.status}`);
      continue;
    }
    const body = await response.text();
    const found = findReferences(body, type, site.siteUrl);
    ids.set(path, new Set(found.ids));
    if (site.isOpaque?.(path)) continue;

    for (const address of found.addresses) {
      const target = toPath(address, path, site);
      if (target === null) continue;
      if (target.path !== site.pathPrefix && !target.path.startsWith(`${site.pathPrefix}/`)) {
        problems.add(`${path}: ${address} lacks the path prefix`);
        continue;
      }
      if (target.id !== "") anchors.push({ from: path, address, ...target });
      if (queued.has(target.path)) continue;
      queued.add(target.path);
      queue.push({ path: target.path, from: path });
    }
  }

  for (const { from, address, path, id } of anchors) {
    const known = ids.get(path);
    if (known && !known.has(id)) problems.add(`${from}: ${address} leads to no element of that id`);
  }
  return { visited, problems: [...problems] };
}

async function follow(site: CrawledSite, start: string): Promise<Response> {
  let path = start;
  for (let steps = 0; ; steps += 1) {
    const response = await site.get(path);
    const location = response.headers.get("location");
    if (location === null || steps === maxRedirects) return response;
    path = new URL(location, `http://site.invalid${path}`).pathname;
  }
}

/** Where on the site an address leads; `null` where it leads elsewhere. */
function toPath(address: string, from: string, site: CrawledSite): { path: string; id: string } | null {
  if (site.foreignUrl !== undefined && address.startsWith(site.foreignUrl)) return null;
  const own = address === site.siteUrl || address.startsWith(`${site.siteUrl}/`);
  if (!own && foreign.test(address)) return null;
  const { pathname, hash } = new URL(address, `${site.siteUrl}${from}`);
  return { path: pathname, id: decodeURIComponent(hash.slice(1)) };
}
