import {
  checkField,
  fieldNames,
} from "../../../../../plugins/gatsby-transformer-article/frontMatter/check/parseFrontMatter";
import { frontMatterJsonSchema } from "../../../../../plugins/gatsby-transformer-article/frontMatter/schema/jsonSchema";

const fields = fieldNames.map((name) => ({ name, ...frontMatterJsonSchema.properties?.[name] }));

describe("the front matter schema", () => {
  it.each(fields)(
    "explains $name in a sentence, with an example that it takes",
    ({ name, description, examples }) => {
      expect(description).toMatch(/^[A-Z].*\.$/);
      expect(examples).toHaveLength(1);
      // Defaults come on top of what is written.
      expect(checkField(name, examples?.[0])).toMatchObject({ value: examples?.[0], invalid: [] });
    },
  );

  it("requires three fields and no more", () => {
    expect(frontMatterJsonSchema.required).toEqual(["slug", "date", "title"]);
  });

  it("tells editors the very rule for slugs that it checks", () => {
    const pattern = new RegExp(
      (frontMatterJsonSchema.properties?.["slug"] as { pattern?: string }).pattern ?? "$^",
    );
    for (const slug of ["/a", "/a/b-c_d", "/a/", "a", "/A", "/a b", "/-a", "/a.b", "/"]) {
      expect(pattern.test(slug)).toBe(checkField("slug", slug).invalid.length === 0);
    }
  });
});
