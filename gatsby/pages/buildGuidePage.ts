import { fillBody, renderMarkdown } from "../../plugins/gatsby-transformer-article";

/**
 * The writers' guide as a page of the preview, with an anchor for every problem's code: `#isi-slug-space`.
 *
 * @param markdown begins with its title
 */
export function buildGuidePage(markdown: string): string {
  const [, title = "", body = ""] = /^# ([^\n]*)\n(.*)$/s.exec(markdown.replaceAll("\r\n", "\n")) ?? [];
  const rendered = renderMarkdown(body, { file: "panduan-menulis.md", firstLine: 2 });
  // Nothing is filled in: other files of docs/ are not served, so their links and pictures leave only their words.
  const html = fillBody(rendered.body);
  return `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="/commons.css">
<body style="margin: 0 auto; padding: 1.5rem; max-width: 48rem">
<main class="prose"><p><a href="/">Kembali ke pratinjau</a></p><h1>${title}</h1>${html}</main>
`;
}
