import {
  checkField,
  fieldNames,
} from "../../../../../plugins/gatsby-transformer-article/frontMatter/check/parseFrontMatter";
import type { FieldName } from "../../../../../plugins/gatsby-transformer-article/frontMatter/schema/frontMatterSchema";
import {
  frontMatterJsonSchema,
  type JsonSchema,
} from "../../../../../plugins/gatsby-transformer-article/frontMatter/schema/jsonSchema";

type Path = (string | number)[];

/** Of the kinds that a value may have, the richest: an object shows its parts. */
const toKind = (schema: JsonSchema): JsonSchema =>
  schema.anyOf?.find(({ type }) => type === "object") ?? schema.anyOf?.[0] ?? schema;

/** A right value with every part that there may be. */
function buildWhole(schema: JsonSchema): unknown {
  const { type, properties, items, enum: choices, examples, format } = { ...toKind(schema), ...schema };
  const kind = toKind(schema);
  if (kind.type === "object")
    return Object.fromEntries(
      Object.entries(properties ?? {}).map(([name, part]) => [name, buildWhole(part)]),
    );
  if (kind.type === "array" && items?.examples === undefined && toKind(items ?? {}).type === "object")
    return [buildWhole(items ?? {})];
  if (examples !== undefined) return examples[0];
  if (choices !== undefined) return choices[0];
  if (kind.type === "array") return [buildWhole(items ?? {})];
  if (format === "date") return "2026-01-31";
  return { boolean: true, integer: 1 }[type ?? ""] ?? "Sesuatu";
}

/** Every part of a value, itself included, and what no such part may be. */
function findWrongs(schema: JsonSchema, value: unknown, path: Path): { path: Path; wrong: unknown }[] {
  const kind = toKind(schema);
  const wrongs = (
    {
      object: [7, "teks"],
      array: [7, "teks"],
      boolean: ["mungkin", 7],
      integer: ["banyak", 7.5],
      number: ["banyak"],
    } as Record<string, unknown[]>
  )[kind.type ?? ""] ?? [true, { salah: 1 }, ["a", "b"]];
  // A list of alternatives takes plain text as well as the object that was chosen for it.
  const own = wrongs.filter(
    (wrong) => !(schema.anyOf !== undefined && kind.type === "object" && wrong === "teks"),
  );
  const named =
    kind.enum !== undefined || schema.format !== undefined || schema.enum !== undefined
      ? ["tidak begini"]
      : [];
  const inner =
    kind.type === "object"
      ? Object.entries(kind.properties ?? {}).flatMap(([name, part]) =>
          findWrongs(part, (value as Record<string, unknown>)[name], [...path, name]),
        )
      : kind.type === "array"
        ? findWrongs(kind.items ?? {}, (value as unknown[])[0], [...path, 0])
        : [];
  return [...[...own, ...named].map((wrong) => ({ path, wrong })), ...inner];
}

/** The value with one part of it replaced. */
function replace(value: unknown, path: Path, wrong: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return wrong;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = replace(copy[key], rest, wrong);
  return copy;
}

const toSchema = (name: FieldName): JsonSchema => frontMatterJsonSchema.properties?.[name] ?? {};

const cases = fieldNames.flatMap((name) =>
  findWrongs(toSchema(name), buildWhole(toSchema(name)), []).map(({ path, wrong }) => ({
    name,
    wrong,
    path,
    place: [name, ...path].join("."),
  })),
);

test.each(fieldNames)("%s with all that it may hold is right", (name) => {
  expect(checkField(name, buildWhole(toSchema(name)))).toMatchObject({ invalid: [] });
});

test("every part of every field is tried", () => {
  const places = new Set(cases.map(({ place }) => place));
  expect(places.size).toBeGreaterThan(110);
  for (const place of ["slug", "salary.0.sourceUrl", "routes.0.cost.asOf", "qna.0.answers.0.date"])
    expect(places).toContain(place);
});

test.each(cases)("$place given $wrong is a problem there", ({ name, path, wrong }) => {
  const { value, invalid } = checkField(name, replace(buildWhole(toSchema(name)), path, wrong));

  expect(value).toBeNull();
  expect(invalid.length).toBeGreaterThan(0);
  // In the part itself, or in what was put there.
  for (const wrong of invalid) expect(wrong.path.slice(0, path.length + 1)).toEqual([name, ...path]);
});
