import { hasBareAddress } from "../../../../../../plugins/gatsby-transformer-article/markdown/parse/bareAddresses";
import { parseMarkdown } from "../../../../../../plugins/gatsby-transformer-article/markdown/parse/parseMarkdown";
import type { Root } from "mdast";
import { renderBody } from "../../../../../support/renderBody";

const paragraph = (value: string): Root => ({
  type: "root",
  children: [{ type: "paragraph", children: [{ type: "text", value }] }],
});

describe("hasBareAddress", () => {
  it.each(["a@b.co", "mailto:a@b.co", "HTTPS://x.id", "http://x.id", "Www.x.id"])("%s", (value) => {
    expect(hasBareAddress(paragraph(`kata ${value}`))).toBe(true);
  });

  it.each(["kata biasa", "[www.x.id](https://x.id)", "`a@b.co`", "<https://x.id>"])("not %s", (body) => {
    expect(hasBareAddress(parseMarkdown(body))).toBe(false);
  });
});

describe("transformMailLinks", () => {
  const toLinks = (body: string) =>
    [...renderBody(body).html.matchAll(/<a href="([^"]*)">([^<]*)</g)].map(([, href, words]) => [
      href,
      words,
    ]);

  it.each([
    "mailto:a@b.co",
    "MAILTO:a@b.co",
    "*mailto:a@b.co*",
    "(mailto:a@b.co)",
    "| mailto:a@b.co |\n| - |",
  ])("%s is one link", (body) => {
    expect(toLinks(body)).toEqual([["mailto:a@b.co", expect.stringMatching(/^mailto:a@b\.co$/i)]]);
  });

  it.each(["xmpp:a@b.co", "xmailto:a@b.co"])("of %s only the mail address is linked", (body) => {
    expect(toLinks(body)).toEqual([["mailto:a@b.co", "a@b.co"]]);
  });
});
