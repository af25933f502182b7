import { splitFrontMatter } from "../../../../../plugins/gatsby-transformer-article/frontMatter/read/splitFrontMatter";

const split = (text: string) => {
  const { problems, ...parts } = splitFrontMatter(text, "a.md");
  return { ...parts, problems: problems.map(({ code, line }) => `${code}:${line}`) };
};

describe("splitFrontMatter", () => {
  it("finds both parts and their lines", () => {
    expect(split("---\ntitle: A\n---\n\nIsi.\n")).toEqual({
      yaml: "title: A",
      yamlFirstLine: 2,
      body: "\nIsi.\n",
      bodyFirstLine: 4,
      problems: [],
    });
  });

  it("takes empty front matter", () => {
    expect(split("---\n---\nIsi.")).toMatchObject({ yaml: "", body: "Isi.", bodyFirstLine: 3, problems: [] });
  });

  it("takes fences with spaces after them", () => {
    expect(split("---  \ntitle: A\n--- \nIsi.")).toMatchObject({
      yaml: "title: A",
      body: "Isi.",
      problems: [],
    });
  });

  it("leaves later rules in the body alone", () => {
    expect(split("---\ntitle: A\n---\nSatu.\n\n---\n\nDua.")).toMatchObject({
      body: "Satu.\n\n---\n\nDua.",
      problems: [],
    });
  });

  it("leaves blank lines, comments and lists in front matter alone", () => {
    const yaml =
      "title: A\n\n# Catatan panjang di sini.\n# tags: [a]\n\nauthors:\n- A\n\n- B\nbio: |\n  Satu.\n\n  Dua: tiga.";
    expect(split(`---\n${yaml}\n---\nIsi.`)).toMatchObject({ yaml, problems: [] });
  });

  it("ends unclosed front matter before the first line that is no field", () => {
    expect(split("---\ntitle: A\ntags:\n- b\n\n# Judul\n\nIsi.")).toMatchObject({
      yaml: "title: A\ntags:\n- b",
      body: "\n# Judul\n\nIsi.",
      bodyFirstLine: 5,
      problems: ["front-matter-unclosed:4"],
    });
  });

  it("does not take a rule in the body for the fence that is missing", () => {
    expect(split("---\ntitle: A\n\n## Judul\n\nIsi yang panjang.\n\n---\n\nLagi.")).toMatchObject({
      yaml: "title: A",
      problems: ["front-matter-unclosed:2"],
    });
  });

  it("reads front matter that was never opened", () => {
    expect(split("title: A\n---\nIsi.")).toMatchObject({
      yaml: "title: A",
      yamlFirstLine: 1,
      problems: ["front-matter-unopened:1"],
    });
  });

  it.each(["--", "----", "- - -", "–", "—", "—-"])("takes %j for a fence that was meant", (written) => {
    expect(split(`---\ntitle: A\n${written}\nIsi.`)).toMatchObject({
      yaml: "title: A",
      body: "Isi.",
      problems: ["front-matter-fence:3"],
    });
  });

  it.each(["js", "json", "toml", "coffee"])("never reads ---%s", (language) => {
    expect(split(`---${language}\ntitle: A\n---\nIsi.`)).toMatchObject({
      yaml: null,
      body: "Isi.",
      problems: ["front-matter-language:1"],
    });
  });

  it("reads ---yaml, and says that --- is enough", () => {
    expect(split("---yaml\ntitle: A\n---\nIsi.")).toMatchObject({
      yaml: "title: A",
      problems: ["front-matter-language:1"],
    });
  });

  it("stays fast on a long file without a fence", () => {
    split(`---\n${"title: A\n\n".repeat(200_000)}`);
  });
});
