import { findHeaders, formatHeaders, parseHeaders } from "../../../../../gatsby/publish/headers/headerRules";

const rules = [
  {
    path: "/*",
    headers: [
      ["Content-Security-Policy", "default-src 'none'; img-src data: https:"],
      ["X-Coba", "satu"],
    ] as const,
  },
  { path: "/static/*", headers: [["Cache-Control", "public"]] as const },
  { path: "/a.js", headers: [["X-Coba", "dua"]] as const },
];

test("what is written is read again", () => {
  expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
});

test("comments, empty lines and Windows line ends are stepped over", () => {
  expect(parseHeaders("# Semua\r\n/*\r\n\r\n  # Satu\r\n  X-Coba:satu  \r\n")).toEqual([
    { path: "/*", headers: [["X-Coba", "satu"]] },
  ]);
});

test.each(["  X-Coba: satu", "/*\n  X-Coba", "/*\nX-Coba: satu"])("%j is refused, with its line", (text) => {
  expect(() => parseHeaders(text)).toThrow(/line \d/);
});

test.each([
  ["/", { "X-Coba": "satu" }],
  ["/static/b.png", { "X-Coba": "satu", "Cache-Control": "public" }],
  ["/static", { "X-Coba": "satu" }],
  ["/a.js", { "X-Coba": "satu, dua" }],
  ["/a.js.map", { "X-Coba": "satu" }],
])("%s gets the headers of all rules that fit", (path, expected) => {
  const { "Content-Security-Policy": _, ...found } = Object.fromEntries(findHeaders(rules, path));
  expect(found).toEqual(expected);
});
