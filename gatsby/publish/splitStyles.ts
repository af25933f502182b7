import postcss, { type Container, type Root } from "postcss";

/** A part of the site's stylesheet that many pages do without. */
type StyleGroup = {
  /** See `findGroups` */
  name: string;
  /** The rules, in their order */
  css: string;
};

/** The site's one stylesheet, in parts. */
export type SplitStyles = {
  /** What every page carries */
  base: string;
  groups: readonly StyleGroup[];
};

/** Folders of components that every page has: their styles are in the base. Any other folder is a group of its own. */
const baseFolders: ReadonlySet<string> = new Set(["icons", "layout"]);

/** A component's class, as `buildClassNames` makes it. */
const componentClass = /\.([A-Za-z]+)_[0-9a-z]+/g;

/**
 * What an article's Markdown may have but many articles don't. These rules are no component's, so nothing but their
 * selectors tells them from the prose that every article has. What components make of such elements has a class of theirs.
 */
const markdownGroups = [
  { name: "callout", selector: /\.callout/, markup: /\bcallout/ },
  {
    name: "table",
    selector: /\.(?:align-|table-scroll)|\.prose [^,]*\b(?:caption|t[dh]|table|thead)\b/,
    markup: /<table\b(?! class="[A-Za-z]+_)|\btable-scroll/,
  },
  {
    name: "blocks",
    selector:
      /\.(?:footnote|missing-image|task-list|video-card)|\.prose [^,]*\b(?:abbr|details|kbd|mark|summary)\b/,
    markup:
      /<(?:abbr|details|kbd|mark)\b(?! class="[A-Za-z]+_)|\b(?:footnote|missing-image|task-list|video-card)/,
  },
  { name: "terms", selector: /\/istilah\/|\.term-note/, markup: /<a href="[^"]*\/istilah\/#/ },
  { name: "code", selector: /\bhljs-|\.code-language/, markup: /\bhljs-|\bcode-language/ },
];

/** A rule's group: the folder of a component, or one of the above; `null` for the base. */
function findGroup(selector: string): string | null {
  const folder = [...selector.matchAll(componentClass)]
    .map(([, name = ""]) => name)
    .find((name) => !baseFolders.has(name));
  return folder ?? markdownGroups.find((group) => group.selector.test(selector))?.name ?? null;
}

/**
 * Parts the stylesheet that Gatsby would write whole into every page: a base for every page, and a group for each folder
 * of components and for Markdown that few articles have. A rule is in one part, whatever its selectors name, those inside
 * `:is()` and `:where()` included: what any page needs and what a group needs are rules of their own. Order within a part
 * stays, and components don't style each other across folders. Each group is one more hash in the site's
 * Content-Security-Policy.
 *
 * @throws CssSyntaxError when it isn't CSS
 */
export function splitStyles(css: string): SplitStyles {
  const root = postcss.parse(css);
  const names = new Set<string>();
  root.walkRules(({ selector }) => {
    const name = findGroup(selector);
    if (name !== null) names.add(name);
  });
  return {
    base: pick(root, (selector) => findGroup(selector) === null),
    groups: [...names].map((name) => ({
      name,
      css: pick(root, (selector) => findGroup(selector) === name),
    })),
  };
}

/** Names of the groups that a page's markup has anything for. */
export function findGroups(html: string): ReadonlySet<string> {
  const names = new Set(markdownGroups.filter(({ markup }) => markup.test(html)).map(({ name }) => name));
  for (const [, classes = ""] of html.matchAll(/ class="([^"]*)"/g))
    for (const [, folder = ""] of classes.matchAll(/(?<![^ ])([A-Za-z]+)_/g)) names.add(folder);
  return names;
}

/** The stylesheet without the rules that don't belong, and without what that leaves empty. */
function pick(root: Root, belongs: (selector: string) => boolean): string {
  const part = root.clone();
  keep(part, belongs);
  return part.toString();
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
