import { readYaml } from "../../../../../plugins/gatsby-transformer-article/frontMatter/read/readYaml";

const names = new Set(["slug", "date", "title", "tags", "authors", "draft"]);

const read = (yaml: string) => {
  const { values, places, problems } = readYaml(yaml, names, { file: "a.md", line: 2 });
  return { values, places, problems: problems.map(({ code, line, column }) => `${code}:${line}:${column}`) };
};

describe("readYaml", () => {
  it("reads values as YAML's core schema does, days as text", () => {
    expect(read("a: 2019-05-04\nb: 7\nc: yes\nd: true\ne: ~\nf: [x, 'y']\ng: {h: 1}").values).toEqual({
      a: "2019-05-04",
      b: 7,
      c: "yes",
      d: true,
      e: null,
      f: ["x", "y"],
      g: { h: 1 },
    });
  });

  it("knows where values stand", () => {
    const { places } = read("title: A\ntags:\n  - b\n  - c: 1\ndraft:");
    expect(Object.fromEntries(places)).toEqual({
      title: { line: 2, column: 8 },
      tags: { line: 3, column: 1 },
      "tags.0": { line: 4, column: 5 },
      "tags.1": { line: 5, column: 5 },
      "tags.1.c": { line: 5, column: 8 },
      draft: { line: 6, column: 1 },
    });
  });

  it("tells several typos, each once, and reads the rest", () => {
    expect(read('title: A: b\ndate: "2019\nslug: /a\ntags:\n\t- x\ndraft:true')).toMatchObject({
      values: { title: "A: b", date: "2019", slug: "/a", tags: ["x"], draft: true },
      problems: ["yaml-colon:2:9", "yaml-quote:3:7", "yaml-tab:6:1", "yaml-no-space:7:7"],
    });
  });

  it("does not fix what is right: text of several lines, quotes within, colons within", () => {
    const yaml = 'title: "satu\n  dua"\ntags: |\n  a: b: c\n  "d\nslug: it\'s\ndate: a:b';
    expect(read(yaml)).toMatchObject({
      values: { title: "satu dua", tags: 'a: b: c\n"d\n', slug: "it's", date: "a:b" },
      problems: [],
    });
  });

  it("does not unfold aliases", () => {
    const bomb = [
      "a: &a [x, x]",
      ..."bcdefghi"
        .split("")
        .map((name, index) => `${name}: &${name} [${`*${"abcdefgh"[index]}, `.repeat(9)}]`),
    ];
    expect(read(bomb.join("\n")).problems).toEqual(["yaml-alias:2:7"]);
  });

  it("keeps the first of two values", () => {
    expect(read("title: A\ntitle: B")).toMatchObject({
      values: { title: "A" },
      problems: ["key-duplicate:3:1"],
    });
  });

  it("tells of a repeated name once", () => {
    expect(read("title: A\ntitle: B\ntitle: C").problems).toEqual(["key-duplicate:3:1"]);
  });

  it("keeps the fields around a line that is nested too deep", () => {
    expect(read(`title: A\ntags: ${"[".repeat(60)}\nauthors: [B]\ndate: x`)).toMatchObject({
      values: { title: "A", authors: ["B"], date: "x" },
      problems: ["yaml-invalid:3:1"],
    });
  });

  it("takes a name that JavaScript objects have for a name like any other", () => {
    const { values } = read("__proto__: {polluted: 1}\nconstructor: x");
    expect(Object.keys(values ?? {})).toEqual(["__proto__", "constructor"]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it.each([
    "[".repeat(20_000),
    "{a: ".repeat(5000),
    "- ".repeat(20_000),
    "a:\n".repeat(3000),
    `"${"\\".repeat(30_000)}`,
  ])("ends soon on %.8s…", (yaml) => {
    read(yaml);
  });
});
