import type { Element, ElementContent, RootContent } from "hast";
import { raw } from "hast-util-raw";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";

/** Attributes that mean something without the site's style sheet and scripts. */
const keptAttributes: ReadonlySet<string> = new Set(
  (
    "alt cite colSpan dateTime dir height href id lang open reversed rowSpan scope sizes src srcSet start title " +
    "value width"
  ).split(" "),
);

/** Classes of elements that only make sense on the page, as drawings do. */
const dropped = ["heading-anchor", "visually-hidden", "code-language"];

/** Elements that mean nothing without attributes: where none is kept, their children take their place. */
const boxes: ReadonlySet<string> = new Set(["a", "div", "picture", "span"]);

/**
 * An article's html as a feed reader can show it: absolute addresses, nothing that needs the site's style sheet, and
 * callouts, boxes and pictures as plain HTML.
 *
 * @param url of the article's page, which relative addresses are relative to
 */
export function toFeedHtml(html: string, url: string): string {
  const tree = raw({ type: "root", children: [{ type: "raw", value: html }] });
  const children = tree.type === "root" ? tree.children : [tree];
  return toHtml({ type: "root", children: children.flatMap((node) => toFeedNodes(node, url)) }).trim();
}

function toFeedNodes(node: RootContent, url: string): ElementContent[] {
  if (node.type === "text") return [{ type: "text", value: node.value }];
  if (node.type !== "element") return [];
  const { tagName } = node;
  if (dropped.some((name) => hasClass(node, name)) || tagName === "source" || tagName === "svg") return [];
  if (node.properties.ariaHidden === "true") return [];
  if (tagName === "input") return [{ type: "text", value: node.properties.checked ? "☑" : "☐" }];

  const children = node.children.flatMap((child) => toFeedNodes(child, url));
  if (hasClass(node, "facts-label")) return [...children, { type: "text", value: ":" }];
  if (hasClass(node, "callout-title")) return [h("p", h("strong", children))];
  if (hasClass(node, "callout")) return [h("blockquote", children)];
  if (hasClass(node, "video-card-site"))
    return [{ type: "text", value: " (" }, ...children, { type: "text", value: ")" }];
  const properties = toFeedProperties(node.properties, url);
  const isBox = boxes.has(tagName);
  return isBox && Object.keys(properties).length === 0 ? children : [{ ...node, properties, children }];
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

function toFeedProperties(properties: Element["properties"], url: string): Element["properties"] {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => keptAttributes.has(name))
      .map(([name, value]) => {
        if (name === "href" || name === "src" || name === "cite")
          return [name, toAbsolute(String(value), url)];
        if (name === "srcSet") return [name, toAbsoluteSet(String(value), url)];
        return [name, value];
      }),
  );
}

/** An invalid address stays as it is. */
function toAbsolute(address: string, url: string): string {
  return URL.canParse(address, url) ? new URL(address, url).href : address;
}

/** `/a.webp 320w, /b.webp 640w`: an address may hold a comma, but none before a space. */
function toAbsoluteSet(set: string, url: string): string {
  return set
    .split(/,\s+/)
    .map((candidate) => candidate.trim().replace(/^\S+/, (address) => toAbsolute(address, url)))
    .join(", ");
}
