import { site } from "../../src/lib/site";
import { escapeMarkup } from "../../src/lib/escapeMarkup";

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
