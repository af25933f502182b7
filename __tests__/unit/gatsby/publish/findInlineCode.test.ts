import { findInlineCode } from "../../../../gatsby/publish/findInlineCode";

test("scripts, speculation rules and stylesheets of a page are found, in order", () => {
  expect(
    findInlineCode(
      '<!DOCTYPE html><html lang="id"><head><style data-href="/a.css">a>b{color:red}</style>' +
        "<script>let a = 1 < 2;</script></head><body><main>Isi</main>" +
        '<script type="speculationrules">{"prefetch":[]}</script></body></html>',
    ),
  ).toEqual({ scripts: ["let a = 1 < 2;", '{"prefetch":[]}'], styles: ["a>b{color:red}"] });
});

test.each([
  ["files", '<script defer src="/page-1.js"></script>'],
  ["data for search engines", '<script type="application/ld+json">{"a":1}</script>'],
  ["data of the page's own", '<script type="application/json">{"a":1}</script>'],
  ["a comment", "<!-- <script>a()</script> -->"],
  ["an attribute", '<img alt="<script>a()</script>" src="a.png">'],
  ["an attribute in single quotes", "<p title='<style>b{}</style>'>c</p>"],
  ["text that is escaped", "<p>&lt;script&gt;a()&lt;/script&gt;</p>"],
  ["elements of another name", "<scripts>a()</scripts><style-guide>b</style-guide>"],
])("%s is none", (_name, html) => {
  expect(findInlineCode(html)).toEqual({ scripts: [], styles: [] });
});

test("a script after a quote that looks like one is still found", () => {
  expect(findInlineCode('<p title="<script>">x</p><script>a()</script>').scripts).toEqual(["a()"]);
  expect(findInlineCode("<p>5 < 6</p><script>b()</script>").scripts).toEqual(["b()"]);
});

test("what never ends is taken to the page's end", () => {
  expect(findInlineCode("<p>x</p><script>a()").scripts).toEqual(["a()"]);
});
