import { buildSchema } from "gatsby/graphql";
import { z } from "zod";
import { frontMatterSchema } from "../../../../../plugins/gatsby-transformer-article/frontMatter/schema/frontMatterSchema";
import { toGraphqlTypes } from "../../../../../plugins/gatsby-transformer-article/frontMatter/schema/toGraphqlTypes";

describe("toGraphqlTypes", () => {
  it("declares every field of front matter, nullable", () => {
    const { fields, types } = toGraphqlTypes(frontMatterSchema, "FrontMatter");

    expect(fields.split("\n")).toEqual(
      expect.arrayContaining(["  slug: String", "  date: String", "  tags: [String!]", "  draft: Boolean"]),
    );
    expect(fields.split("\n")).toHaveLength(Object.keys(frontMatterSchema.shape).length);
    expect(() => buildSchema(`type Query {\n${fields}\n}\n${types}`)).not.toThrow();
  });

  it("gives nested objects types of their own, and money a number that is large enough", () => {
    const schema = z.strictObject({
      salary: z.array(
        z.strictObject({
          min: z.int().optional(),
          year: z.int().max(2100),
          cost: z.strictObject({ text: z.string() }),
        }),
      ),
    });
    const { fields, types } = toGraphqlTypes(schema, "Article");

    expect(fields).toBe("  salary: [ArticleSalary!]");
    expect(types).toContain(
      "type ArticleSalary {\n  min: Float\n  year: Int!\n  cost: ArticleSalaryCost!\n}",
    );
    expect(() => buildSchema(`type Query {\n${fields}\n}\n${types}`)).not.toThrow();
  });

  it("takes the form that a transform ends in", () => {
    const skill = z.union([z.string(), z.strictObject({ name: z.string() })]);
    const normal = skill.transform((value) => (typeof value === "string" ? { name: value } : value));
    const schema = z.strictObject({ skill: normal.pipe(z.strictObject({ name: z.string() })) });

    expect(toGraphqlTypes(schema, "Article")).toEqual({
      fields: "  skill: ArticleSkill",
      types: "type ArticleSkill {\n  name: String!\n}",
    });
  });

  it("refuses a field that comes out in two forms", () => {
    const schema = z.strictObject({ skill: z.union([z.string(), z.boolean()]) });

    expect(() => toGraphqlTypes(schema, "Article")).toThrow("one type");
  });
});
