import type { Link, PhrasingContent, Root } from "mdast";
import { visitMarkdown } from "./visitMarkdown";

/**
 * GitHub links a bare `mailto:` or `xmpp:` address whole; the parser links only the mail address in it, and takes the
 * rest for text. This puts the two together: a transform of the parser, so that both specifications hold.
 */
export function linkProtocols(tree: Root): undefined {
  visitMarkdown(tree, (node) => {
    if (
      node.type !== "paragraph" &&
      node.type !== "emphasis" &&
      node.type !== "strong" &&
      node.type !== "tableCell"
    )
      return;
    const { children } = node;
    for (let index = 1; index < children.length; index++) {
      const text = children[index - 1];
      const link = children[index];
      if (text?.type !== "text" || link?.type !== "link" || !isBareMail(link)) continue;
      const protocol = /(?<![a-z0-9+.-])(?:mailto|xmpp):$/i.exec(text.value)?.[0];
      if (protocol === undefined) continue;
      text.value = text.value.slice(0, -protocol.length);
      const resource = protocol.toLowerCase() === "xmpp:" ? takeResource(children, index + 1) : "";
      addText(link, protocol, resource);
    }
    node.children = children.filter(
      (child): child is (typeof children)[number] => child.type !== "text" || child.value !== "",
    );
  });
}

function isBareMail(link: Link): boolean {
  const [words] = link.children;
  return words?.type === "text" && link.url === `mailto:${words.value}`;
}

/** Takes `/resource` off what follows an `xmpp:` address; the parser may have linked a part of it. */
function takeResource(children: PhrasingContent[], index: number): string {
  const text = children[index];
  if (text?.type !== "text") return "";
  const resource = /^\/[a-z0-9@.]*/i.exec(text.value)?.[0] ?? "";
  if (resource === "/" && text.value === "/") {
    const link = children[index + 1];
    if (link?.type !== "link" || !isBareMail(link)) return "";
    children.splice(index, 2);
    return resource + link.url.slice("mailto:".length);
  }
  const taken = resource.replace(/[.@]+$/, "");
  if (taken === "/") return "";
  text.value = text.value.slice(taken.length);
  return taken;
}

function addText(link: Link, protocol: string, resource: string): void {
  const address = link.url.slice("mailto:".length);
  link.url = protocol + address + resource;
  link.children = [{ type: "text", value: link.url }];
}
