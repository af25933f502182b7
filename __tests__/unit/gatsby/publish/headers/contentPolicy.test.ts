import {
  findInlineCode,
  buildContentPolicy,
  setPolicyMeta,
} from "../../../../../gatsby/publish/headers/contentPolicy";
import { createHash } from "node:crypto";

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

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function parse(policy: string): Map<string, string[]> {
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

const policy = parse(
  buildContentPolicy({ scripts: ["a()", "b()", "a()"], styles: ["p{}"] }, { meta: false }),
);

test("what stands in the pages may run, by its hash, once each", () => {
  expect(policy.get("script-src")?.sort()).toEqual(
    ["'self'", "'wasm-unsafe-eval'", hash("a()"), hash("b()")].sort(),
  );
  expect(policy.get("style-src")?.sort()).toEqual(["'self'", hash("p{}")].sort());
});

test("nothing else may, and no other site may be asked but for pictures", () => {
  expect([...policy.values()].flat()).not.toContain("'unsafe-inline'");
  expect([...policy.values()].flat()).not.toContain("'unsafe-eval'");
  expect(policy.get("default-src")).toEqual(["'none'"]);
  for (const [name, sources] of policy) {
    if (name === "img-src") expect(sources).toEqual(["'self'", "data:", "https:"]);
    else expect(sources.join(" ")).not.toMatch(/https?:|\*/);
  }
  for (const name of ["base-uri", "object-src", "frame-ancestors"])
    expect(policy.get(name)).toEqual(["'none'"]);
  expect(policy.has("upgrade-insecure-requests")).toBe(true);
});

test("the order in which pages are read does not change it", () => {
  const one = buildContentPolicy({ scripts: ["a()", "b()"], styles: [] }, { meta: false });
  expect(buildContentPolicy({ scripts: ["b()", "a()"], styles: [] }, { meta: false })).toBe(one);
});

test("a page's own element leaves out what browsers ignore there", () => {
  const meta = parse(buildContentPolicy({ scripts: ["a()"], styles: [] }, { meta: true }));
  expect(meta.has("frame-ancestors")).toBe(false);
  expect(meta.get("script-src")).toContain(hash("a()"));
});

const page =
  '<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"/><title>A $& B</title><style>p{}</style></head></html>';
const meta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;

test("the policy stands before all that it is about", () => {
  expect(setPolicyMeta(page, "default-src 'none'")).toBe(
    page.replace("<title>", () => `${meta("default-src 'none'")}<title>`),
  );
});

test("another one takes its place, and none leaves the page as it was", () => {
  const once = setPolicyMeta(page, "default-src 'none'");
  const twice = setPolicyMeta(once, "default-src 'self'");
  expect(twice.match(/Content-Security-Policy/g)).toHaveLength(1);
  expect(twice).toContain(meta("default-src 'self'"));
  expect(setPolicyMeta(twice, null)).toBe(page);
});

test("a page of another form is not left without one in silence", () => {
  expect(() => setPolicyMeta("<p>Halo</p>", "default-src 'none'")).toThrow(/encoding/);
});
