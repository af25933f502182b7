import { parseMarkdown } from "../../../../../../plugins/gatsby-transformer-article/markdown/parse/parseMarkdown";
import { visitMarkdown } from "../../../../../../plugins/gatsby-transformer-article/markdown/parse/visitMarkdown";

describe("visitMarkdown", () => {
  it("visits every node, parents first, with the children that the step has left", () => {
    const visited: string[] = [];
    visitMarkdown(parseMarkdown("a *b*\n\n- c"), (node) => {
      visited.push(node.type);
      if (node.type === "listItem") node.children = [];
    });

    expect(visited).toEqual(["root", "paragraph", "text", "emphasis", "text", "list", "listItem"]);
  });
});
