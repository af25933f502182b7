import { escapeMarkup } from "../../src/lib/escapeMarkup";
import { site } from "../../src/lib/site";

/** An address that leads on, and where to, both without the path prefix. */
export type Redirect = {
  /** Begins and ends with `/` */
  from: string;
  /** Begins and ends with `/` */
  to: string;
  /** Of the page there */
  title: string;
};

/** What redirects need of an article. */
type MovedArticle = {
  path: string;
  title: string;
  file: string;
  frontMatter: { formerSlugs: string[] | null };
};

/**
 * Where the addresses that articles had before lead now. A page that exists keeps its address, and of two articles
 * that name the same old one the first file's gets it; the checks tell writers of both.
 *
 * @param paths of every page
 * @param others which are not an article's: they come first
 */
export function findRedirects(
  articles: readonly MovedArticle[],
  paths: ReadonlySet<string>,
  others: readonly Redirect[] = [],
): Redirect[] {
  const redirects = new Map(
    others.filter(({ from }) => !paths.has(from)).map((redirect) => [redirect.from, redirect]),
  );
  const ordered = [...articles].sort((a, b) => (a.file < b.file ? -1 : 1));
  for (const { path, title, frontMatter } of ordered) {
    for (const slug of frontMatter.formerSlugs ?? []) {
      const from = `${slug}/`;
      if (!paths.has(from) && !redirects.has(from)) redirects.set(from, { from, to: path, title });
    }
  }
  return [...redirects.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** What one host's rules depend on. */
type Host = {
  /** Of the site, or `""` */
  pathPrefix: string;
  /**
   * Whether a rule must say that it goes before a file at the old address, as Netlify wants it (`301!`). Cloudflare
   * always goes by the rule, and refuses that mark.
   */
  force: boolean;
};

/** Redirects for Netlify and Cloudflare Pages, the content of `_redirects`. */
export function buildRedirectRules(redirects: readonly Redirect[], { pathPrefix, force }: Host): string {
  const status = force ? "301!" : "301";
  return toLines(redirects, pathPrefix, (from, to) => `${from} ${to} ${status}\n`);
}

/** Redirects for nginx: lines of a `map $uri $new_address { … }`. */
export function buildRedirectMap(redirects: readonly Redirect[], pathPrefix: string): string {
  return toLines(redirects, pathPrefix, (from, to) => `${from} ${to};\n`);
}

/** A line for each old address with and without the slash at its end: Cloudflare and nginx compare the whole address. */
function toLines(
  redirects: readonly Redirect[],
  pathPrefix: string,
  toLine: (from: string, to: string) => string,
): string {
  return redirects
    .flatMap(({ from, to }) =>
      [from, from.slice(0, -1)].map((old) => toLine(`${pathPrefix}${old}`, `${pathPrefix}${to}`)),
    )
    .join("");
}

/** Where an old address leads. */
type Target = {
  /** Of the article */
  title: string;
  /** Path of its page, path prefix included */
  href: string;
  /** The same, absolute */
  url: string;
};

/** The page at an old address, for hosts that can't redirect: it leads on by itself, and has a link in case it can't. */
export function buildRedirectPage({ title, href, url }: Target): string {
  return `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Halaman ini sudah pindah · ${escapeMarkup(site.name)}</title>
<meta name="description" content="Alamat halaman ini sudah berganti.">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${escapeMarkup(href)}">
<link rel="canonical" href="${escapeMarkup(url)}">
</head>
<body>
<main>
<h1>Halaman ini sudah pindah</h1>
<p>Sekarang ada di <a href="${escapeMarkup(href)}">${escapeMarkup(title)}</a>.</p>
</main>
</body>
</html>
`;
}
