import { fillBody, renderMarkdown } from "../../plugins/gatsby-transformer-article";

/** A body rendered as it comes out where no file is beside it: `html` has words in place of pictures and links. */
export function renderBody(body: string, { file = "a.md", firstLine = 1 } = {}) {
  const rendered = renderMarkdown(body, { file, firstLine });
  return { ...rendered, html: fillBody(rendered.body) };
}
