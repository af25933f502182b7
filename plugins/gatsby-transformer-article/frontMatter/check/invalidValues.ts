import type { z } from "zod";
import { findNearest } from "../../problems/nearest";
import { frontMatterWords, type FieldProblemCode } from "../../problems/words/frontMatterWords";
import { formatField } from "../read/formatYaml";
import { findJsonSchema, type JsonSchema } from "../schema/jsonSchema";
import { fieldAliases, suggestValue } from "./suggestions";

/** One thing wrong with a value, before its place is known. */
export type InvalidValue = {
  code: FieldProblemCode;
  path: readonly PropertyKey[];
  value: unknown;
  expected: string;
  /** The line as it should be. */
  fixed: string;
};

/**
 * What is wrong with a value, in our words' terms.
 *
 * @param schema what the value should be
 * @param root the schema of the whole, as plain data: expectations, examples and names are looked up there
 * @param path where in the whole the value stands
 */
export function findInvalidValues(
  schema: z.ZodType,
  value: unknown,
  root: JsonSchema,
  path: readonly PropertyKey[],
): InvalidValue[] {
  return (
    schema.safeParse(value).error?.issues.flatMap((issue) => toInvalidValues(issue, path, value, root)) ?? []
  );
}

/** A key that the schema does not know, with the nearest one that it does. */
export function toUnknownKey(
  root: JsonSchema,
  path: readonly PropertyKey[],
  value: unknown,
): InvalidValue & { nearest: string | null } {
  const parentPath = path.slice(0, -1);
  const parent = findJsonSchema(root, parentPath);
  const names = findNames(parent);
  const key = String(path.at(-1));
  const aliases = fieldAliases.get(key.toLowerCase().replace(/[-_ ]/g, ""));
  const nearest = aliases?.find((alias) => names.includes(alias)) ?? findNearest(key, names);
  const schema = nearest === null ? null : findJsonSchema(root, [...parentPath, nearest]);
  // Of a list or of parts, which may fill many lines, the name alone is suggested: an example would take their place.
  const rename = nearest !== null && typeof value === "object" && value !== null;
  const fixed =
    nearest === null || schema === null
      ? ""
      : rename
        ? `${nearest}:`
        : formatField(nearest, suggestValue(schema, value));
  return { code: "key-unknown", path, value, expected: nearest ?? names.join(", "), fixed, nearest };
}

function findNames(schema: JsonSchema | null): string[] {
  const branches = schema === null ? [] : [schema, ...(schema.anyOf ?? [])];
  return branches.flatMap((branch) => Object.keys(branch.properties ?? {}));
}

type Issue = z.core.$ZodIssue;

/** zod's issue to our words' terms; its own (English) message is never used. */
function toInvalidValues(
  issue: Issue,
  base: readonly PropertyKey[],
  whole: unknown,
  root: JsonSchema,
): InvalidValue[] {
  const path = [...base, ...issue.path];
  const value = issue.path.reduce(step, whole);
  const schema = findJsonSchema(root, path) ?? {};
  const key = path.at(-1) ?? "";
  const toInvalid = (
    code: FieldProblemCode,
    suggestion: unknown = suggestValue(schema, value),
    expected = "",
  ): InvalidValue[] => [{ code, path, value, expected, fixed: formatField(key, suggestion) }];

  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((unknown) => toUnknownKey(root, [...path, unknown], step(value, unknown)));
    case "invalid_union":
      if (value === undefined) return toInvalid("field-missing");
      if (value === null) return toInvalid("field-empty");
      return toUnionValues(issue, path, value, root);
    case "invalid_value": {
      const nearest = findNearest(String(value), issue.values.map(String)) ?? issue.values[0];
      return toInvalid(
        "value-unknown",
        nearest,
        issue.values.map((choice) => `\`${String(choice)}\``).join(", "),
      );
    }
    case "invalid_type":
      if (value === undefined) return toInvalid("field-missing");
      return value === null
        ? toInvalid("field-empty")
        : toInvalid("field-type", undefined, describeType(schema));
    case "too_small":
      return (typeof value === "string" && value.trim() === "") ||
        (Array.isArray(value) && value.length === 0)
        ? toInvalid("field-empty", schema.examples?.[0] ?? "…")
        : toInvalid("field-value", schema.examples?.[0] ?? issue.minimum);
    case "custom": {
      const code: unknown = issue.params?.["code"];
      const suggestion: unknown = issue.params?.["suggestion"];
      return toInvalid(isFieldProblemCode(code) ? code : "field-value", suggestion ?? schema.examples?.[0]);
    }
    default:
      return toInvalid("field-value", schema.examples?.[0]);
  }
}

/** Of the kinds that a value may be, the one that it is nearest to: its kind is right and something inside is wrong. */
function toUnionValues(
  issue: Extract<Issue, { code: "invalid_union" }>,
  path: readonly PropertyKey[],
  value: unknown,
  root: JsonSchema,
): InvalidValue[] {
  const schema = findJsonSchema(root, path) ?? {};
  const inside = issue.errors.find((issues) =>
    issues.every((inner) => inner.code !== "invalid_type" || inner.path.length > 0),
  );
  if (inside !== undefined) return inside.flatMap((inner) => toInvalidValues(inner, path, value, root));
  const expected = (schema.anyOf ?? []).map(describeType).join(" atau ");
  const fixed = formatField(
    path.at(-1) ?? "",
    schema.examples?.[0] ?? suggestValue(schema.anyOf?.[0] ?? {}, value),
  );
  return [{ code: "field-type", path, value, expected, fixed }];
}

/** A kind of value in words that a writer knows. */
function describeType(schema: JsonSchema): string {
  if (schema.format === "date") return "tanggal";
  switch (schema.type) {
    case "boolean":
      return "`true` atau `false`, tanpa tanda kutip";
    case "array":
      return "daftar di dalam kurung siku";
    case "integer":
      return "angka bulat tanpa titik dan tanpa tanda kutip";
    case "number":
      return "angka tanpa tanda kutip";
    case "object":
      return "isian bertingkat";
    default:
      return "teks di dalam tanda kutip";
  }
}

const step = (value: unknown, key: PropertyKey): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

const isFieldProblemCode = (code: unknown): code is FieldProblemCode =>
  typeof code === "string" && Object.hasOwn(frontMatterWords, code);
