import type { Root } from "hast";
import { raw } from "hast-util-raw";
import { toHtml } from "hast-util-to-html";
import { visit } from "unist-util-visit";
import { gfmExamples } from "../../../../fixtures/markdown/gfmExamples";
import type { Notes } from "../../../../../plugins/gatsby-transformer-article/markdown/notes";
import { parseMarkdown } from "../../../../../plugins/gatsby-transformer-article/markdown/parse/parseMarkdown";
import { sanitizeAddresses } from "../../../../../plugins/gatsby-transformer-article/markdown/sanitize/sanitizeTree";
import { sanitizeRawHtml } from "../../../../../plugins/gatsby-transformer-article/markdown/sanitize/sanitizeRawHtml";
import { sanitizeTree } from "../../../../../plugins/gatsby-transformer-article/markdown/sanitize/sanitizeTree";
import { toTree } from "../../../../../plugins/gatsby-transformer-article/markdown/parse/toTree";

type Example = { number: number; markdown: string; html: string };

const { tests } = jest.requireActual<{ tests: Example[] }>("commonmark-spec");
// The specification shows tabs as arrows.
const commonmark = tests.map(({ number, markdown, html }) => ({
  number,
  markdown: markdown.replaceAll("→", "\t"),
  html: html.replaceAll("→", "\t"),
}));

const silent: Notes = { report: () => undefined, toReference: (target) => ({ target, line: 1, column: 1 }) };

/** The renderer the site uses, without the site's own steps. */
function render({ markdown }: Example): string {
  return toComparable(toTree(parseMarkdown(markdown), markdown));
}

/** The same with all that the site does for safety. */
function renderSafely({ markdown }: Example): string {
  const parsed = parseMarkdown(markdown);
  sanitizeRawHtml(parsed, silent);
  const tree = toTree(parsed, markdown);
  sanitizeAddresses(tree, silent);
  return toComparable(sanitizeTree(tree));
}

/**
 * The same html in one form: attributes in one order, no white space at both ends, and without the two classes
 * that GitHub's own site gives task lists and the specification doesn't show.
 */
function toComparable(tree: Root): string {
  visit(tree, "element", (element) => {
    const { className, ...properties } = element.properties;
    const classes = [className]
      .flat()
      .filter((name) => typeof name === "string" && !name.includes("task-list"));
    const entries = Object.entries({
      ...properties,
      className: classes.length === 0 ? undefined : classes.join(" "),
    });
    element.properties = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return toHtml(tree).trim();
}

/**
 * What the specification expects, parsed as a browser would: `<br />` is `<br>`. With and without the last line end,
 * which a browser would put into an element that is left open.
 */
function toExpected({ html }: Example): string[] {
  return [html, html.trimEnd()].map((value) =>
    toComparable(raw({ type: "root", children: [{ type: "raw", value }] }) as Root),
  );
}

function findDifferent(examples: Example[], renderer: (example: Example) => string): number[] {
  return examples
    .filter((example) => !toExpected(example).includes(renderer(example)))
    .map(({ number }) => number);
}

/** The numbers of all reasons. One that no longer differs fails the test too, so that the lists only shrink. */
function toNumbers(reasons: Record<string, number[]>): number[] {
  return Object.values(reasons)
    .flat()
    .sort((a, b) => a - b);
}

/** CommonMark examples of addresses that are no links, but are by GitHub's specification. */
const autolinked = { "GitHub's autolinks link a bare address": [602, 606, 608, 611, 612] };

test("CommonMark 0.31.2: all 652 examples", () => {
  expect(commonmark).toHaveLength(652);
  expect(findDifferent(commonmark, render)).toEqual(toNumbers(autolinked));
});

test("CommonMark, made safe: only examples with raw HTML or unsafe addresses differ", () => {
  expect(findDifferent(commonmark, renderSafely)).toEqual(
    toNumbers({
      ...autolinked,
      "a protocol that leads out of the web, or none a browser knows": [500, 596, 598, 599, 601],
      "a protocol in capitals comes out in small letters": [597],
      "a comment is dropped": [177, 179, 183, 308, 309, 625, 626],
      "a declaration, an instruction, CDATA is dropped": [180, 182, 627, 628, 629],
      "script, style and textarea are dropped": [170, 171, 172, 173, 176, 178],
      "a tag or attribute that isn't on the list is dropped": [
        152, 153, 154, 163, 164, 169, 201, 491, 524, 536, 617,
      ],
      "a tag that isn't closed in its block is dropped": [
        21, 31, 148, 150, 155, 174, 175, 184, 187, 344, 476, 477, 494, 613, 614, 615, 616, 630, 631, 642, 643,
      ],
      "an unfinished tag is shown as text": [156, 157, 158],
    }),
  );
});

/** Examples of GitHub's specification that are not followed. */
const givenUp = {
  "xmpp: is no protocol of the web: only the mail address in it is linked": [633, 634, 635],
  "the sanitiser drops the tags that GitHub shows as text, and reports them": [653],
};

test("GitHub's extensions: all examples but those given up", () => {
  expect(gfmExamples).toHaveLength(28);
  expect(findDifferent(gfmExamples, render)).toEqual(toNumbers(givenUp));
});

test("GitHub's extensions, made safe: the same", () => {
  expect(findDifferent(gfmExamples, renderSafely)).toEqual(toNumbers(givenUp));
});
