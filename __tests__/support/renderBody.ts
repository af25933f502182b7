import { fillBody, fillParts, renderMarkdown, type BodyPart } from "../../plugins/gatsby-transformer-article";

/** A body rendered as it comes out where no file is beside it: `html` has words in place of pictures and links. */
export function renderBody(body: string, { file = "a.md", firstLine = 1 } = {}) {
  const rendered = renderMarkdown(body, { file, firstLine });
  return { ...rendered, html: fillBody(rendered.body) };
}

/** The parts of a body as a page's query gives them, for a site with no other files. */
export function renderParts(body: readonly BodyPart[]) {
  return fillParts(body).map((part) => ({ html: null, facts: null, factsHeading: null, ...part }));
}
