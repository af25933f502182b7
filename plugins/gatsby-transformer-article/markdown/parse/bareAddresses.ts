import type { Link, Nodes, Root } from "mdast";
import { visitMarkdown } from "./visitMarkdown";

/**
 * Whether any text outside a link might hold an address that GitHub's Markdown makes a link of: few articles have one,
 * and looking for them properly walks the tree four times.
 */
export function hasBareAddress(node: Nodes): boolean {
  if (node.type === "text") return /@|https?:\/\/|www\./i.test(node.value);
  if (node.type === "link" || node.type === "linkReference") return false;
  return "children" in node && node.children.some(hasBareAddress);
}

/**
 * GitHub makes one link of a bare `mailto:` address; the parser links only the mail address in it, and takes `mailto:`
 * for text. This joins the two, as GitHub's specification has it. It also has `xmpp:`, which is no address of the web.
 */
export function transformMailLinks(tree: Root): undefined {
  visitMarkdown(tree, (node) => {
    if (
      node.type !== "paragraph" &&
      node.type !== "emphasis" &&
      node.type !== "strong" &&
      node.type !== "tableCell"
    )
      return;
    const { children } = node;
    for (const [index, link] of children.entries()) {
      const text = children[index - 1];
      if (text?.type !== "text" || link.type !== "link" || !isBareMail(link)) continue;
      const protocol = /(?<![a-z0-9+.-])mailto:$/i.exec(text.value)?.[0];
      if (protocol === undefined) continue;
      text.value = text.value.slice(0, -protocol.length);
      link.url = protocol + link.url.slice("mailto:".length);
      link.children = [{ type: "text", value: link.url }];
    }
    node.children = children.filter((child) => child.type !== "text" || child.value !== "");
  });
}

function isBareMail(link: Link): boolean {
  const [words] = link.children;
  return words?.type === "text" && link.url === `mailto:${words.value}`;
}
