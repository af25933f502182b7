import { parseMarkdown } from "../../../../../../plugins/gatsby-transformer-article/markdown/parse/parseMarkdown";
import { visitMarkdown } from "../../../../../../plugins/gatsby-transformer-article/markdown/parse/visitMarkdown";

describe("visitMarkdown", () => {
  it("passes every node, parents first, children as the step has left them", () => {
    const visited: string[] = [];
    visitMarkdown(parseMarkdown("a *b*\n\n- c"), (node) => {
      visited.push(node.type);
      if (node.type === "listItem") node.children = [];
    });

    expect(visited).toEqual(["root", "paragraph", "text", "emphasis", "text", "list", "listItem"]);
  });
});
