import { checkUrl } from "../../../../../plugins/gatsby-transformer-article/frontMatter/schema/urls";

test.each([
  ["https://contoh.id", null],
  ["http://contoh.id/a?b=c#d", null],
  ["HTTPS://contoh.id/A", null],
  ["https://contoh.id/%20", null],
  ["https://münchen.example/ä", null],
  ["https://", "url-invalid"],
  ["https:///a", "url-invalid"],
  ["https://contoh.id/a b", "url-invalid"],
  ["https://contoh.id\n", "url-invalid"],
  ["https://[", "url-invalid"],
  ["www.contoh.id", "url-invalid"],
  ["//contoh.id", "url-invalid"],
  ["/halaman", "url-invalid"],
  ["javascript:alert(1)", "url-invalid"],
  ["data:text/html,x", "url-invalid"],
  ["ftp://contoh.id", "url-invalid"],
  ["mailto:a@contoh.id", "url-invalid"],
  ["", "url-invalid"],
])("of %j: %j", (written, code) => {
  expect(checkUrl(written)).toBe(code);
});
