import { tokenizeHtml } from "../../../../../../plugins/gatsby-transformer-article/markdown/sanitize/tokenizeHtml";

const show = (value: string) =>
  tokenizeHtml(value).map(({ kind, start, end }) => [kind, value.slice(start, end)]);

test("the tokens together are the whole html", () => {
  const value = 'a <b id="x">c</b><!-- d --><!e><?f?>\n<br/>';
  expect(show(value)).toEqual([
    ["text", "a"],
    ["text", " "],
    ["start", '<b id="x">'],
    ["text", "c"],
    ["end", "</b>"],
    ["comment", "<!-- d -->"],
    ["declaration", "<!e>"],
    ["declaration", "<?f?>"],
    ["text", "\n"],
    ["start", "<br/>"],
  ]);
  expect(
    show(value)
      .map(([, text]) => text)
      .join(""),
  ).toBe(value);
});

test("the content of a raw text element is html too", () => {
  expect(show("<textarea><b>")).toEqual([
    ["start", "<textarea>"],
    ["start", "<b>"],
  ]);
});

test.each(["<b", "<b id='x", "<!-- x", "<!-- x >", "<?x", "</b"])("%s is unfinished", (value) => {
  expect(show(`a${value}`)).toEqual([
    ["text", "a"],
    ["unfinished", value],
  ]);
});

test("attributes have their position", () => {
  const [token] = tokenizeHtml("<b  id='x' onclick>");
  expect(token).toMatchObject({
    attributes: [
      { name: "id", value: "x", start: 4, end: 10 },
      { name: "onclick", start: 11, end: 18 },
    ],
  });
});

test("character references are text, also at the end and before an unfinished tag", () => {
  expect(show("<b>&amp;").map(([kind]) => kind)).toEqual(["start", "text"]);
  expect(show("&amp;<b").at(-1)).toEqual(["unfinished", "<b"]);
});
