import postcss, { type Container } from "postcss";

/** A part of the site's stylesheet that many pages do without. */
type StyleGroup = {
  /** The rules, in their order */
  css: string;
  /** Whether a page's markup has anything that they are for */
  isFor: (html: string) => boolean;
};

/** The site's one stylesheet, in parts. */
export type SplitStyles = {
  /** What every page carries */
  base: string;
  groups: readonly StyleGroup[];
};

/**
 * What tells a group's rules by their selector, and the markup they are for. Class names begin with the folder of their
 * component, as `onCreateWebpackConfig` has it. Few groups: each is one more hash in the site's Content-Security-Policy.
 */
const groupMarks: readonly { selector: RegExp; markup: RegExp }[] = [
  same(/\bprofile-\w+-module-/),
  // What leads to other articles: an article may be the only one.
  same(/\blisting-LinkCards?-module-/),
  same(/\b(?:listing-(?!LinkCard)\w+|icons-Trail)-module-/),
  same(/\barticle-(?:ArticleNeighbours|TopicList|DraftMark)-module-/),
  // What an article's Markdown may have but many don't. The table of contents is a `<details class>`.
  {
    selector:
      /\.(?:callout|code-language|footnote|missing-image|table-scroll|task-list|video-card)|\.prose [^,]*\b(?:abbr|caption|details|kbd|mark|summary|t[dh]|table)\b/,
    markup:
      /<(?:abbr|details|kbd|mark|table)\b(?! class="article)|\b(?:callout|code-language|footnote|missing-image|task-list|video-card)/,
  },
  same(/\bhljs-/),
];

function same(mark: RegExp): { selector: RegExp; markup: RegExp } {
  return { selector: mark, markup: mark };
}

/**
 * Parts the stylesheet that Gatsby would write whole into every page. A rule goes where its first mark says, whatever
 * else its selectors name, those inside `:is()` and `:where()` included: what any page needs and what a group needs are
 * rules of their own. Order within a part stays, and components don't style each other across groups.
 *
 * @throws CssSyntaxError when it isn't CSS
 */
export function splitStyles(css: string): SplitStyles {
  return {
    base: pick(css, (selector) => !groupMarks.some((mark) => mark.selector.test(selector))),
    groups: groupMarks.map((mark, index) => ({
      css: pick(css, (selector) => groupMarks.findIndex((other) => other.selector.test(selector)) === index),
      isFor: (html) => mark.markup.test(html),
    })),
  };
}

/** The stylesheet without the rules that don't belong, and without what that leaves empty. */
function pick(css: string, belongs: (selector: string) => boolean): string {
  const root = postcss.parse(css);
  keep(root, belongs);
  return root.toString();
}

function keep(container: Container, belongs: (selector: string) => boolean): void {
  container.each((node) => {
    if (node.type === "rule" && !belongs(node.selector)) node.remove();
    if (node.type !== "atrule") return;
    // A statement (`@layer a, b;`) or a description (`@font-face`) has no selector: it belongs where nothing is missing.
    if (node.nodes?.some(({ type }) => type === "rule" || type === "atrule") !== true) {
      if (!belongs("")) node.remove();
      return;
    }
    keep(node, belongs);
    if (node.nodes.length === 0) node.remove();
  });
}
