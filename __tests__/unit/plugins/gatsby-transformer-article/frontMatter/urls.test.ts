import fc from "fast-check";
import {
  checkUrl,
  suggestUrl,
} from "../../../../../plugins/gatsby-transformer-article/frontMatter/schema/urls";

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

test.each([
  ["www.contoh.id", "https://www.contoh.id"],
  ["contoh.id/halaman?x=1", "https://contoh.id/halaman?x=1"],
  [" contoh.id ", "https://contoh.id"],
  ["contoh.id/dua kata", "https://contoh.id/dua%20kata"],
  ["contoh.id:8080/a", "https://contoh.id:8080/a"],
  ["contoh", null],
  ["/halaman", null],
  ["javascript:alert(1)", null],
  ["Nama Situs", null],
  ["", null],
])("%j is read as %j", (written, fixed) => {
  expect(suggestUrl(written)).toBe(fixed);
});

test("what is offered would be taken, whatever was written", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl().map((url) => url.replace(/^https?:\/\//, "")),
      ),
      (text) => {
        const fixed = suggestUrl(text);
        expect(fixed === null ? null : checkUrl(fixed)).toBeNull();
      },
    ),
  );
});
