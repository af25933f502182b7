import { z } from "zod";
import {
  findInvalidValues,
  toUnknownKey,
} from "../../../../../plugins/gatsby-transformer-article/frontMatter/check/invalidValues";
import { toJsonSchema } from "../../../../../plugins/gatsby-transformer-article/frontMatter/schema/jsonSchema";

/** Shapes that the schema does not have yet, and will: nested rows, closed lists, a value of two kinds. */
const schema = z.strictObject({
  rows: z.array(
    z.strictObject({
      level: z.enum(["intern", "entry", "senior"]),
      min: z
        .int()
        .optional()
        .meta({ examples: [5000000] }),
      source: z
        .string()
        .min(1)
        .meta({ examples: ["BPS"] }),
    }),
  ),
  skills: z.array(z.union([z.string(), z.strictObject({ name: z.string(), tools: z.array(z.string()) })])),
});
const root = toJsonSchema(schema, "input");

const inRows = (value: unknown) => findInvalidValues(schema.shape.rows, value, root, ["rows"]);
const inSkills = (value: unknown) => findInvalidValues(schema.shape.skills, value, root, ["skills"]);

describe("findInvalidValues", () => {
  it("finds nothing in a right value", () => {
    expect(inRows([{ level: "entry", source: "BPS" }])).toEqual([]);
  });

  it("offers the nearest value of a closed list", () => {
    expect(inRows([{ level: "snior", source: "BPS" }])).toEqual([
      {
        code: "value-unknown",
        path: ["rows", 0, "level"],
        value: "snior",
        expected: "`intern`, `entry`, `senior`",
        fixed: 'level: "senior"',
      },
    ]);
  });

  it("offers the first value of a closed list where none is near", () => {
    expect(inRows([{ level: "bos besar", source: "BPS" }])).toMatchObject([
      { code: "value-unknown", fixed: 'level: "intern"' },
    ]);
  });

  it("reads digits out of a number that was written as people write money", () => {
    expect(inRows([{ level: "entry", source: "BPS", min: "Rp7.500.000" }])).toMatchObject([
      { code: "field-type", path: ["rows", 0, "min"], fixed: "min: 7500000" },
    ]);
  });

  it("names a nested field that is missing", () => {
    expect(inRows([{ level: "entry" }])).toMatchObject([
      { code: "field-missing", path: ["rows", 0, "source"], fixed: 'source: "BPS"' },
    ]);
  });

  it("offers the nearest name for a nested one that is misspelt", () => {
    expect(inRows([{ level: "entry", source: "BPS", levle: "entry" }])).toMatchObject([
      { code: "key-unknown", path: ["rows", 0, "levle"], expected: "level", fixed: 'level: "entry"' },
    ]);
  });

  it("asks for the right name alone, where a whole list or parts stand below the wrong one", () => {
    for (const value of [["SQL", "Python"], [{ name: "SQL" }], { hard: [] }]) {
      expect(toUnknownKey(root, ["keterampilan"], value)).toMatchObject({
        nearest: "skills",
        fixed: "skills:",
      });
    }
  });

  it("tells what is wrong inside the kind of value that was meant", () => {
    expect(inSkills(["SQL", { name: "Git", tool: ["x"], tools: [] }])).toMatchObject([
      { code: "key-unknown", path: ["skills", 1, "tool"], expected: "tools" },
    ]);
  });

  it("names both kinds where a value is of neither", () => {
    expect(inSkills([7])).toMatchObject([
      {
        code: "field-type",
        path: ["skills", 0],
        expected: "teks di dalam tanda kutip atau isian bertingkat",
      },
    ]);
  });
});
