import { defaultSchema, type Schema } from "hast-util-sanitize";
import { idPrefix, safeProtocols } from "../addresses";

/** Elements that are only allowed inside these. */
const ancestors: Record<string, string[]> = {
  caption: ["table"],
  dd: ["dl"],
  dt: ["dl"],
  figcaption: ["figure"],
  li: ["ol", "ul"],
  rp: ["ruby"],
  rt: ["ruby"],
  summary: ["details"],
  tbody: ["table"],
  td: ["table"],
  tfoot: ["table"],
  th: ["table"],
  thead: ["table"],
  tr: ["table"],
};

const attributes: Record<string, string[]> = {
  "*": ["dir", "id", "lang", "title"],
  a: ["href"],
  details: ["open"],
  img: ["alt", "height", "src", "width"],
  li: ["value"],
  ol: ["reversed", "start"],
  td: ["align", "colSpan", "rowSpan"],
  th: ["align", "colSpan", "rowSpan", "scope"],
  time: ["dateTime"],
};

const tagNames = (
  "a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure " +
  "h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup " +
  "table tbody td tfoot th thead time tr u ul var wbr"
).split(" ");

/**
 * What a writer may type as raw HTML: nothing that runs, loads, submits, restyles or affects the page outside the
 * article. No class and no style, which belong to the page; no `name`, `form…` or `aria-…`, which could override the
 * page's own.
 */
export const writerSchema = { ancestors, attributes, tagNames };

/** What may be in an article's HTML before the site's own steps: the writer's raw HTML, what Markdown generates, places of facts. */
export const articleSchema: Schema = {
  ...defaultSchema,
  ancestors,
  attributes: {
    ...attributes,
    a: [...(attributes.a ?? []), "ariaDescribedBy", "ariaLabel", "dataFootnoteBackref", "dataFootnoteRef"],
    code: [["className", /^language-./]],
    input: ["checked", ["disabled", true], ["type", "checkbox"]],
    li: [...(attributes.li ?? []), ["className", "task-list-item"]],
    ol: [...(attributes.ol ?? []), ["className", "contains-task-list"]],
    section: ["dataFacts", "dataFootnotes", ["className", "footnotes"]],
    ul: [["className", "contains-task-list"]],
  },
  clobber: ["ariaDescribedBy", "id"],
  clobberPrefix: idPrefix,
  protocols: safeProtocols,
  strip: ["script", "style"],
  tagNames: [...tagNames, "input", "section"],
};
