import { renderBody } from "../../../../../support/renderBody";

const html = (body: string) => renderBody(body).html;

test("a closed comment is still a comment, over blank lines too", () => {
  expect(html("a\n\n<!--\n\nb\n\n-->\n\nc")).toBe("<p>a</p>\n\n<p>c</p>");
});

test("the end of a later comment doesn't close an earlier one", () => {
  expect(html("<!-- lupa\n\n**b**\n\n<!-- c -->\n\nd")).toContain("<strong>b</strong>");
});

test("a comment in code is code", () => {
  expect(html("```html\n<!--\n```\n\n**b**")).toContain("<strong>b</strong>");
});

test("offsets are right after capitals whose lower case is longer", () => {
  expect(html("İİİİİİ\n\n<!-- a\n\n**b**")).toContain("<strong>b</strong>");
});
