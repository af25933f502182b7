import fc from "fast-check";
import type { Element, Nodes, Root } from "hast";
import { raw } from "hast-util-raw";
import { visit } from "unist-util-visit";
import { xssPayloads } from "../../../../fixtures/markdown/xssPayloads";
import { fillBody } from "../../../../../plugins/gatsby-transformer-article/markdown/body";
import { keepUnclosedText } from "../../../../../plugins/gatsby-transformer-article/markdown/parse/keepUnclosedText";
import type { Notes } from "../../../../../plugins/gatsby-transformer-article/markdown/notes";
import { parseMarkdown } from "../../../../../plugins/gatsby-transformer-article/markdown/parse/parseMarkdown";
import { renderMarkdown } from "../../../../../plugins/gatsby-transformer-article/markdown/renderMarkdown";
import { sanitizeAddresses } from "../../../../../plugins/gatsby-transformer-article/markdown/sanitize/sanitizeTree";
import { sanitizeRawHtml } from "../../../../../plugins/gatsby-transformer-article/markdown/sanitize/sanitizeRawHtml";
import { sanitizeTree } from "../../../../../plugins/gatsby-transformer-article/markdown/sanitize/sanitizeTree";
import { toTree } from "../../../../../plugins/gatsby-transformer-article/markdown/parse/toTree";

/** All that may be in a finished article, written down independently of the schema to reveal errors in it. */
const allowedAttributes: Record<string, string[]> = {
  "*": ["id", "title", "lang", "dir", "className"],
  a: ["href", "rel", "ariaLabel", "ariaDescribedBy", "dataFootnoteRef", "dataFootnoteBackref"],
  details: ["open"],
  div: ["role", "ariaLabel", "tabIndex"],
  img: ["src", "alt", "width", "height", "loading", "decoding", "referrerPolicy"],
  input: ["type", "checked", "disabled", "ariaLabel"],
  li: ["value"],
  ol: ["start", "reversed"],
  pre: ["tabIndex"],
  section: ["dataFootnotes"],
  td: ["colSpan", "rowSpan"],
  th: ["colSpan", "rowSpan", "scope"],
  time: ["dateTime"],
};
const allowedElements = new Set(
  (
    "a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 " +
    "hr i img input ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody " +
    "td tfoot th thead time tr u ul var wbr"
  ).split(" "),
);
const allowedClasses =
  /^(hljs-\w+|align-(center|right)|callout(-title|-tip|-note|-important|-warning|-caution)?|code(-language)?|contains-task-list|task-list-item|external|footnote-(ref|back)|footnotes(-title)?|heading(-anchor)?|image|list-note|missing-image|remote-image|table-scroll|tagline|text-heading|video(-card(-title|-site)?)?|visually-hidden)$/;

/** Everything in the html that may not be there. */
function findProblems(html: string): string[] {
  const problems: string[] = [];
  const tree = raw({ type: "root", children: [{ type: "raw", value: html }] }) as Root;
  visit(tree, (node: Nodes) => {
    if (node.type === "comment" || node.type === "doctype" || node.type === "raw") problems.push(node.type);
    if (node.type === "element") problems.push(...findElementProblems(node));
  });
  return problems;
}

function findElementProblems({ tagName, properties }: Element): string[] {
  const problems: string[] = [];
  if (!allowedElements.has(tagName)) problems.push(`<${tagName}>`);
  for (const [name, value] of Object.entries(properties)) {
    const allowed = [...(allowedAttributes["*"] ?? []), ...(allowedAttributes[tagName] ?? [])];
    if (!allowed.includes(name)) problems.push(`${tagName}[${name}]`);
    const text = String(value);
    if (name === "href" && !/^(https?:\/\/|mailto:|tel:|\/(?!\/)|#|\?|$)/.test(text))
      problems.push(`href ${text}`);
    if (name === "src" && !text.startsWith("https://")) problems.push(`src ${text}`);
    if (name === "id" && !/^isi-[a-z0-9-]+$/.test(text)) problems.push(`id ${text}`);
    if (name === "className" && Array.isArray(value)) {
      problems.push(
        ...value.filter((item) => !allowedClasses.test(String(item))).map((item) => `class ${item}`),
      );
    }
  }
  return problems;
}

const silent: Notes = { report: () => undefined, toReference: (target) => ({ target, line: 1, column: 1 }) };

/** Elements with the names of their attributes, in order. Comments and classes are left out: writers lose both without a report. */
function toShape(tree: Root): string[] {
  const shape: string[] = [];
  visit(tree, "element", ({ tagName, properties }) => {
    const names = Object.keys(properties).filter(
      (name) => name !== "className" && properties[name] !== undefined,
    );
    shape.push([tagName, ...names].join(" "));
  });
  return shape;
}

/** The html as the page gets it: no files beside the article, and links that resolve to a page. */
function renderPage(body: string): string {
  const rendered = renderMarkdown(body, { file: "a/index.md", firstLine: 5 });
  return fillBody(rendered.body, { findPage: () => "/artikel/" });
}

test("there are at least 200 different payloads", () => {
  expect(xssPayloads.length).toBeGreaterThanOrEqual(200);
  expect(new Set(xssPayloads).size).toBe(xssPayloads.length);
  for (const payload of xssPayloads)
    expect(payload).toMatch(/lert|xss|evil\.example|msgbox|\(41\)|base64|display/);
});

test.each(xssPayloads.map((payload, index) => [index + 1, payload] as const))(
  "payload %d: %j",
  (_, payload) => {
    const html = renderPage(`${payload}\n\nPenanda **sesudah**.\n\n## Bagian sesudah\n`);
    expect(findProblems(html)).toEqual([]);
    expect(html).toContain("<p>Penanda <strong>sesudah</strong>.</p>");
    expect(html).toContain('<h2 id="isi-bagian-sesudah">Bagian sesudah</h2>');
  },
);

test.each(["isi", "* isi", "> isi", "isi ![x](y.png) [z](z.md)"])(
  "the check itself finds nothing in %j",
  (body) => {
    expect(findProblems(renderPage(body))).toEqual([]);
  },
);

test.each([
  "<script>alert(1)</script>",
  "<p onclick=alert(1)>",
  "<p style=x>",
  '<a href="javascript:alert(1)">',
  "<img src=x>",
  "<p id=location>",
  "<p class=lain>",
  "<!--x-->",
  "<iframe>",
  "<form>",
])("the check itself finds a problem in %s", (html) => {
  expect(findProblems(html)).not.toEqual([]);
});

// In a block of HTML the parser passes on every line unchanged, including tags that are invalid within text.
test.each(xssPayloads.map((payload, index) => [index + 1, payload] as const))(
  "payload %d in a block of HTML: %j",
  (_, payload) => {
    const html = renderPage(`<div>\n${payload}\n</div>\n\nPenanda **sesudah**.\n\n## Bagian sesudah\n`);
    expect(findProblems(html)).toEqual([]);
    expect(html).toContain("<p>Penanda <strong>sesudah</strong>.</p>");
    expect(html).toContain('<h2 id="isi-bagian-sesudah">Bagian sesudah</h2>');
  },
);

describe("whatever a writer types", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(
      ..."< > / = \" ' ` & ; : ! ? - -- [ ] ( ) * _ ~ # | \\ \n \n\n \t \0 {".split(" "),
      "\n",
      "\n\n",
      "    ",
      "\r\n",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<?",
      "?>",
      "[^1]",
      "[^1]: ",
      "[!TIP]\n",
      "> ",
      "- ",
      "1. ",
      "- [x] ",
      "| a | b |\n| - | - |\n",
      "```js\n",
      "```\n",
      "Tabel: ",
      "![a](b.jpg)",
      "[a](b.md#c)",
      "javascript:",
      "https://youtu.be/x",
      "www.x.com",
      "isi-",
      "id=x",
      "on",
      "onerror=alert(1)",
      "style=x",
    ),
    fc
      .constantFrom(
        ..."a p div b table tr td li ul details summary pre code script style textarea title svg math img iframe form h1 select template noscript plaintext".split(
          " ",
        ),
      )
      .chain((name) =>
        fc.constantFrom(
          `<${name}>`,
          `</${name}>`,
          `<${name} `,
          `<${name} id=x href=javascript:x src=y onclick=z>`,
        ),
      ),
  );
  const article = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

  test("rendering never throws, never fails, lets nothing unsafe through", () => {
    fc.assert(
      fc.property(article, (body) => {
        const { problems } = renderMarkdown(body, { file: "a.md", firstLine: 1 });
        expect(problems.filter(({ code }) => code === "markdown-failed")).toEqual([]);
        expect(findProblems(renderPage(body))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("the sanitiser, which drops silently, finds nothing left to drop", () => {
    fc.assert(
      fc.property(fc.oneof(article, fc.constantFrom(...xssPayloads)), (body) => {
        const parsed = parseMarkdown(body, [keepUnclosedText(body)]);
        sanitizeRawHtml(parsed, silent);
        const tree = toTree(parsed, body);
        sanitizeAddresses(tree, silent);
        expect(toShape(sanitizeTree(tree))).toEqual(toShape(tree));
      }),
      { numRuns: 400 },
    );
  });

  test("what comes after it is still there", () => {
    fc.assert(
      fc.property(article, (body) => {
        // An unclosed fence rightly makes code of the rest.
        fc.pre(!/```|~~~/.test(body));
        expect(renderPage(`${body}\n\nPENANDA\n`)).toContain("PENANDA");
      }),
      { numRuns: 150 },
    );
  });
});
