import { frontMatterJsonSchema, parseArticle } from "../../../../plugins/gatsby-transformer-article";
import { buildArticleSource } from "../../../../scripts/docs/buildArticleSource";
import { profileBlocks } from "../../../../src/lib/profile/profileSections";
import { english } from "../../../support/english";

const build = (title: string): string =>
  buildArticleSource({ title, slug: "/data-engineer", date: "2026-01-31" }, frontMatterJsonSchema);

const parse = (text: string) => parseArticle(new TextEncoder().encode(text), "data-engineer/index.md");

describe("buildArticleSource", () => {
  it.each(["Data Engineer", 'Apa itu "AI"?', "Data: semuanya", "C:\\Users", "#1", "$& $1"])(
    "makes an article without problems of %j",
    (title) => {
      const { frontMatter, problems } = parse(build(title));

      expect(frontMatter).toMatchObject({ title, slug: "/data-engineer", date: "2026-01-31" });
      expect(problems.map(({ code }) => code)).toEqual(["description-missing"]);
    },
  );

  it("speaks no English", () => {
    const lines = build("Data Engineer").split("\n");
    // Names of fields are English.
    for (const line of lines) expect(line.replace(/^#? *-? *\w+:|`[^`]*`/g, "")).not.toMatch(english);
  });

  it("explains every optional field, each valid once its mark is gone", () => {
    const text = build("Data Engineer");
    const explanations = new Set(
      Object.values(frontMatterJsonSchema.properties ?? {}).map(({ description }) => `# ${description}`),
    );
    const opened = text
      .split("\n")
      .map((line) =>
        explanations.has(line) || line.startsWith("# Isian di bawah") ? line : line.replace(/^# /, ""),
      )
      .join("\n");
    const { frontMatter, problems } = parse(opened);

    expect(problems).toEqual([]);
    expect(Object.entries(frontMatter).filter(([, value]) => value === null)).toEqual([]);
    expect(text).toContain(`# ${frontMatterJsonSchema.properties?.["tags"]?.description}\n# tags:`);
  });

  it("has places for blocks of facts that there are", () => {
    const names = parse(build("Data Engineer")).factsPlaces.map(({ target }) => target);

    expect(names).toEqual(expect.arrayContaining(["gaji", "jalur", "sehari", "keterampilan", "suka-duka"]));
    expect(profileBlocks.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  it("has headings to fill", () => {
    expect(parse(build("Data Engineer")).headings.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Apa itu Data Engineer?", "Gajinya berapa?"]),
    );
  });
});
