import { readFileSync } from "node:fs";
import {
  parseAuthors,
  parseCareerFields,
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

  it("takes an empty file for an empty list", () => {
    expect(parseCareerFields("", "a.yaml")).toEqual({ list: {}, problems: [] });
  });

  it.each([
    "data: {name: Data}",
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
