import type { Element, Root } from "hast";
import { visitElements } from "../../../../../plugins/gatsby-transformer-article/markdown/tree";

const element = (tagName: string, ...children: Element["children"]): Element => ({
  type: "element",
  tagName,
  properties: {},
  children,
});
const buildTree = (): Root => ({
  type: "root",
  children: [
    element("ul", { type: "text", value: "x" }, element("li", element("b"))),
    { type: "comment", value: "x" },
    element("p", element("i")),
  ],
});

describe("visitElements", () => {
  it("visits every element with its index and parent, parents first", () => {
    const tree = buildTree();
    const visited: string[] = [];
    visitElements(tree, (node, index, parent) => {
      expect(parent.children[index]).toBe(node);
      visited.push(node.tagName);
    });

    expect(visited).toEqual(["ul", "li", "b", "p", "i"]);
  });

  it("skips the children of an element if the step says so", () => {
    const visited: string[] = [];
    visitElements(buildTree(), ({ tagName }) => {
      visited.push(tagName);
      return tagName === "li" ? "skip" : undefined;
    });

    expect(visited).toEqual(["ul", "li", "p", "i"]);
  });

  it("goes on from the index that the step returns", () => {
    const visited: string[] = [];
    visitElements(buildTree(), (node, index, parent) => {
      visited.push(node.tagName);
      if (node.tagName !== "ul") return undefined;
      parent.children[index] = element("div", node);
      return index + 1;
    });

    expect(visited).toEqual(["ul", "p", "i"]);
  });

  it("visits children that the step has added", () => {
    const visited: string[] = [];
    visitElements(buildTree(), (node) => {
      visited.push(node.tagName);
      if (node.tagName === "p") node.children.unshift(element("u"));
    });

    expect(visited).toEqual(["ul", "li", "b", "p", "u", "i"]);
  });
});
