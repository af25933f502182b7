import { fillImages, fillLinks, renderMarkdown } from "../plugins/gatsby-transformer-article";

/**
 * The writers' guide as a page of the preview, with an anchor for every problem's code: `#isi-slug-space`.
 *
 * @param markdown begins with its title
 */
export function buildGuidePage(markdown: string): string {
  const [, title = "", body = ""] = /^# ([^\n]*)\n(.*)$/s.exec(markdown.replaceAll("\r\n", "\n")) ?? [];
  const { html } = renderMarkdown(body, { file: "panduan-menulis.md", firstLine: 2 });
  // Other files of docs/ are not served: their links leave their words, their pictures what is in them.
  const filled = fillLinks(
    fillImages(html, () => null),
    () => null,
  );
  return `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="/commons.css">
<body style="margin: 0 auto; padding: 1.5rem; max-width: 48rem">
<main class="prose"><p><a href="/">Kembali ke pratinjau</a></p><h1>${title}</h1>${filled}</main>
`;
}
