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
 * What tells a group's rules, and the markup they are for. Class names begin with the folder of their component, as
 * `onCreateWebpackConfig` has it. Few groups: each is one more hash in the site's Content-Security-Policy.
 */
const groupMarks: readonly RegExp[] = [/\bprofile-\w+-module-/, /\blisting-\w+-module-/, /\bhljs-/];

/**
 * Parts the stylesheet that Gatsby would write whole into every page. A rule of several selectors goes where its first
 * belongs; order within a part stays, and components don't style each other across groups.
 *
 * @throws CssSyntaxError when it isn't CSS
 */
export function splitStyles(css: string): SplitStyles {
  return {
    base: pick(css, (selector) => !groupMarks.some((mark) => mark.test(selector))),
    groups: groupMarks.map((mark) => ({
      css: pick(css, (selector) => mark.test(selector)),
      isFor: (html) => mark.test(html),
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
