import fc from "fast-check";
import { escapeMarkup } from "../../../../src/lib/escapeMarkup";
import { parseXml } from "../../../support/parseXml";

test("signs of markup are escaped, and what XML can't hold is gone", () => {
  expect(escapeMarkup(`a<b & "c" ]]> d`)).toBe("a&lt;b &amp; &quot;c&quot; ]]&gt; d");
  expect(escapeMarkup("\0a\u0008b\u001bc\uD800d\uFFFEe\u{1F600}\n\t")).toBe("abcde\u{1F600}\n\t");
});

test("any text at all leaves XML well-formed, and is read back but for what XML can't hold", () => {
  const held = /^[\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]$/u;
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const kept = Array.from(text).filter((sign) => held.test(sign));
      const { a } = parseXml(`<a b="${escapeMarkup(text)}">.${escapeMarkup(text)}.</a>`, []) as {
        a: { "#text": string };
      };
      // XML reads a carriage return as a line feed.
      expect(a["#text"].replace(/\r\n?/g, "\n")).toBe(`.${kept.join("")}.`.replace(/\r\n?/g, "\n"));
    }),
  );
});
