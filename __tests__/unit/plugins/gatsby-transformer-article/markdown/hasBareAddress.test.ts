import { hasBareAddress } from "../../../../../plugins/gatsby-transformer-article/markdown/hasBareAddress";
import { parseMarkdown } from "../../../../../plugins/gatsby-transformer-article/markdown/parseMarkdown";
import type { Root } from "mdast";

const paragraph = (value: string): Root => ({
  type: "root",
  children: [{ type: "paragraph", children: [{ type: "text", value }] }],
});

describe("hasBareAddress", () => {
  it.each(["a@b.co", "mailto:a@b.co", "xmpp:a@b.co", "HTTPS://x.id", "http://x.id", "Www.x.id"])(
    "%s",
    (value) => {
      expect(hasBareAddress(paragraph(`kata ${value}`))).toBe(true);
    },
  );

  it.each(["kata biasa", "[www.x.id](https://x.id)", "`a@b.co`", "<https://x.id>"])("not %s", (body) => {
    expect(hasBareAddress(parseMarkdown(body))).toBe(false);
  });
});
