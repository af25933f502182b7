import { markWords, hasMatch } from "../../../../../src/lib/search/markWords";
import { readQuery } from "../../../../../src/lib/search/readQuery";
import { toStem } from "../../../../../src/lib/search/toStem";
import { toWords } from "../../../../../src/lib/search/toWords";
import { pupilWords } from "../../../../../src/lib/search/words/pupilWords";
import { sameWords } from "../../../../../src/lib/search/words/sameWords";

const words = (text: string): string[] => toWords(text).map(({ word }) => word);

describe("toWords", () => {
  it.each([
    ["Back-End Developer", ["backend", "developer"]],
    ["front  end", ["front", "end"]],
    ["back. End", ["back", "end"]],
    ["C++, C# dan 3D", ["c++", "c#", "dan", "3d"]],
    ["Café É", ["cafe", "e"]],
    ["", []],
    ["\uD800 <b>a</b> \u202E", ["b", "a", "b"]],
  ])("reads %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("says where each word stands", () => {
    const text = "Si Back End itu";
    expect(toWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Si", "Back End", "itu"]);
  });
});

test("forms of a word, and words that are one, have one stem", () => {
  expect(new Set(["uji", "menguji", "pengujian", "test", "testing"].map(toStem)).size).toBe(1);
  expect(new Set(["program", "pemrograman", "memprogram"].map(toStem)).size).toBe(1);
  expect(toStem("uji")).not.toBe(toStem("tester"));
  for (const word of ["di", "kan", "ber", "nya", "berkan"]) expect(toStem(word)).not.toBe("");
});

test("no word stands for two others, and each table is written in the words that stand for others", () => {
  for (const [word, same] of sameWords) {
    expect([word, sameWords.get(same)]).toEqual([word, undefined]);
  }
  for (const key of pupilWords.keys())
    for (const part of key.split(" ")) expect([part, sameWords.get(part)]).toEqual([part, undefined]);
});

describe("readQuery", () => {
  const stems = (query: string): string[] => readQuery(query).map(({ stem }) => stem);

  it("leaves out what says nothing, unless there is nothing else", () => {
    expect(stems("apa itu server")).toEqual(stems("server"));
    expect(stems("apa itu")).toEqual(["apa", "itu"]);
  });

  it("looks for what pupils mean, for less than what they typed", () => {
    expect(readQuery("koding")).toEqual([
      { stem: "koding", weight: 1, isTyped: true },
      { stem: "developer", weight: 0.5, isTyped: false },
      { stem: "program", weight: 0.5, isTyped: false },
    ]);
    expect(readQuery("bikin")).toEqual([{ stem: toStem("membuat"), weight: 1, isTyped: false }]);
  });

  it("takes two words together where they mean something else", () => {
    expect(stems("ga bisa ngoding")).toEqual(["tanpa", "koding"]);
  });

  it("adds other names by the glossary", () => {
    expect(readQuery("peladen", () => ["server"])).toContainEqual({
      stem: "server",
      weight: 0.5,
      isTyped: false,
    });
  });

  it("reads no more of a long question than anybody types", () => {
    expect(readQuery("kata ".repeat(2_000))).toHaveLength(1);
    const many = Array.from({ length: 500 }, (_, index) => `k${index}`).join(" ");
    expect(readQuery(many).length).toBeLessThanOrEqual(12);
  });
});

describe("markWords", () => {
  const stems = new Set([toStem("uji"), "backend"]);

  it("marks whole words by their stems, and keeps the text", () => {
    const text = "Menguji <b> Back-End, lalu diuji lagi.";
    const marked = markWords(text, stems);
    expect(marked.filter(({ isMatch }) => isMatch).map((part) => part.text)).toEqual([
      "Menguji",
      "Back-End",
      "diuji",
    ]);
    expect(marked.map((part) => part.text).join("")).toBe(text);
    expect(hasMatch(text, stems)).toBe(true);
    expect(hasMatch("tidak ada", stems)).toBe(false);
  });
});
