import { renderBody } from "../../../../../support/renderBody";

const html = (body: string) => renderBody(body).html;

test("a comment that ends is still a comment, over blank lines too", () => {
  expect(html("a\n\n<!--\n\nb\n\n-->\n\nc")).toBe("<p>a</p>\n\n<p>c</p>");
});

test("a later comment's end doesn't end an earlier one", () => {
  expect(html("<!-- lupa\n\n**b**\n\n<!-- c -->\n\nd")).toContain("<strong>b</strong>");
});

test("what is in code is code", () => {
  expect(html("```html\n<!--\n```\n\n**b**")).toContain("<strong>b</strong>");
});

test("offsets hold after capitals that grow when made small", () => {
  expect(html("İİİİİİ\n\n<!-- a\n\n**b**")).toContain("<strong>b</strong>");
});
