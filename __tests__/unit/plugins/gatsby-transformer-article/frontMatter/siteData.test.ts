import { readFileSync } from "node:fs";
import { shippedCareers } from "../../../../support/shippedSite";
import {
  parseAuthors,
  parseCareerFields,
  parseGlossary,
  parseMajors,
} from "../../../../../plugins/gatsby-transformer-article/frontMatter/siteData";

describe("parseCareerFields", () => {
  it("reads the repository's own list", () => {
    const { list, problems } = parseCareerFields(
      readFileSync("content/_data/fields.yaml", "utf8"),
      "_data/fields.yaml",
    );

    expect(problems).toEqual([]);
    expect(Object.keys(list)).toEqual([
      "engineering",
      "data",
      "product",
      "design",
      "security",
      "infrastructure",
      "consulting",
    ]);
    expect(list["data"]?.name).toBe("Data dan AI");
  });

  it("has a line for each career of the field, and for no other", () => {
    const { list } = parseCareerFields(
      readFileSync("content/_data/fields.yaml", "utf8"),
      "_data/fields.yaml",
    );
    const written = Object.entries(list).flatMap(([field, { differences = {} }]) =>
      Object.keys(differences).map((career) => `${field} ${career}`),
    );
    const careers = shippedCareers.map((name) => {
      const [, field = ""] =
        /^field: "?([a-z]+)/m.exec(readFileSync(`content/${name}/index.md`, "utf8")) ?? [];
      return `${field} ${name}`;
    });

    expect(written.sort()).toEqual(careers.sort());
  });

  it("takes a field's texts, all of them or none", () => {
    const { list } = parseCareerFields(
      "a: {name: A, description: B}\nb: {name: A, description: B, shared: C, differences: {d-e: D}, start: E}",
      "a.yaml",
    );

    expect(list["a"]).toEqual({ name: "A", description: "B" });
    expect(list["b"]).toMatchObject({ shared: "C", differences: { "d-e": "D" }, start: "E" });
  });

  it("takes an empty file for an empty list", () => {
    expect(parseCareerFields("", "a.yaml")).toEqual({ list: {}, problems: [] });
  });

  it.each([
    "data: {name: Data}",
    "data: {name: Data, description: b, shared: ''}",
    "data: {name: Data, description: b, differences: [c]}",
    "Data: {name: a, description: b}",
    "- a",
    "data: [",
    "a: &a {name: x, description: *a}",
  ])("tells that %j is wrong", (yaml) => {
    const { list, problems } = parseCareerFields(yaml, "_data/fields.yaml");

    expect(list).toEqual({});
    expect(problems).toMatchObject([{ code: "data-invalid", severity: "error", file: "_data/fields.yaml" }]);
  });
});

describe("parseAuthors", () => {
  it("reads the repository's own list", () => {
    const { list, problems } = parseAuthors(
      readFileSync("content/_data/authors.yaml", "utf8"),
      "_data/authors.yaml",
    );

    expect(problems).toEqual([]);
    expect(list["redaksi"]).toEqual({ name: "Tim Redaksi" });
  });

  it("takes no address that could run script", () => {
    expect(parseAuthors('a: {name: A, url: "javascript:alert(1)"}', "a.yaml").problems).toHaveLength(1);
  });
});

describe("parseGlossary", () => {
  const definition = "Arti.";

  it("reads the repository's own list", () => {
    const { list, problems } = parseGlossary(
      readFileSync("content/_data/istilah.yaml", "utf8"),
      "_data/istilah.yaml",
    );

    expect(problems).toEqual([]);
    expect(Object.keys(list).length).toBeGreaterThanOrEqual(120);
    expect(list["api"]).toMatchObject({ term: "API", seeAlso: ["backend", "json"] });
  });

  it.each([
    ["a key that can stand in no address", "A: {term: a, definition: b}", "A"],
    ["no definition", "a: {term: a}", "a.definition"],
    ["a long definition", `a: {term: a, definition: ${"kata ".repeat(31)}}`, "a.definition"],
    ["a term to see that isn't there", `a: {term: a, definition: b, seeAlso: [c]}`, "a.seeAlso.0"],
    ["a term to see that is itself", `a: {term: a, definition: b, seeAlso: [a]}`, "a.seeAlso.0"],
    [
      "a name of two terms",
      `a: {term: a, definition: b}\nb: {term: b, aliases: [A], definition: b}`,
      "b.aliases",
    ],
    ["a misspelt key", `a: {term: a, definition: b, alias: [c]}`, "a"],
  ])("tells of %s, and where it is", (_, yaml, path) => {
    const { list, problems } = parseGlossary(yaml, "_data/istilah.yaml");

    expect(list).toEqual({});
    expect(problems).toMatchObject([{ code: "data-invalid", file: "_data/istilah.yaml" }]);
    expect(problems[0]?.message).toContain(`\`${path}\``);
  });

  it("takes what is optional for empty", () => {
    expect(parseGlossary(`a: {term: A, definition: ${definition}}`, "a.yaml").list).toEqual({
      a: { term: "A", definition, aliases: [], seeAlso: [] },
    });
  });
});

describe("parseMajors", () => {
  it("reads the repository's own list", () => {
    const { list, problems } = parseMajors(
      readFileSync("content/_data/jurusan.yaml", "utf8"),
      "_data/jurusan.yaml",
    );

    expect(problems).toEqual([]);
    expect(list["tjkt"]).toMatchObject({
      school: "smk",
      spellings: expect.arrayContaining(["TKJ"]) as string[],
    });
  });

  it("knows two kinds of school", () => {
    expect(parseMajors("a: {name: A, school: sma}", "a.yaml").problems).toHaveLength(1);
  });
});
