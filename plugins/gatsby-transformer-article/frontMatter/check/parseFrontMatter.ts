import type { z } from "zod";
import { buildProblem, type Location, type Problem } from "../../problems/Problem";
import { formatField } from "../read/formatYaml";
import { readYaml, type Place } from "../read/readYaml";
import { frontMatterSchema, type FieldName, type FrontMatter } from "../schema/frontMatterSchema";
import { frontMatterJsonSchema } from "../schema/jsonSchema";
import { suggestSlug } from "../schema/slugs";
import { findInvalidValues, toUnknownKey, type InvalidValue } from "./invalidValues";
import { suggestField } from "./suggestions";

/** Every field of the schema: its value where that is valid, otherwise `null`. */
export type ParsedFields = { [Name in keyof FrontMatter]-?: Exclude<FrontMatter[Name], undefined> | null };

/** Names of the fields, in the schema's order. */
export const fieldNames: readonly FieldName[] = frontMatterSchema.keyof().options;

/** All fields, each read by its name. */
function toParsedFields(read: (name: FieldName) => ParsedFields[FieldName]): ParsedFields {
  return Object.fromEntries(fieldNames.map((name) => [name, read(name)])) as ParsedFields;
}

/** Front matter in which nothing is written. */
export const emptyFields: ParsedFields = toParsedFields(() => null);

/** A field's value, or `null` and what is wrong with it. */
export type CheckedField<Name extends FieldName> = {
  value: ParsedFields[Name] | null;
  invalid: InvalidValue[];
};

/** Checks one field alone, so that a wrong one does not lose the others. */
export function checkField<Name extends FieldName>(name: Name, value: unknown): CheckedField<Name> {
  const schema: z.ZodType = frontMatterSchema.shape[name];
  const checked = schema.safeParse(value);
  return checked.success
    ? { value: checked.data as ParsedFields[Name], invalid: [] }
    : { value: null, invalid: findInvalidValues(schema, value, frontMatterJsonSchema, [name]) };
}

/**
 * What is wrong between fields, and what would read better: dates in the wrong order, text too long for a search result,
 * no description. Apart from validation, because an article with these has all its fields.
 */
function checkText(
  { fields, places }: Pick<ParsedFrontMatter, "fields" | "places">,
  start: Omit<Location, "column">,
): Problem[] {
  const problems: Problem[] = [];
  const report = (
    code: "updated-before-date" | "field-too-long" | "description-missing",
    field: string,
    { fixed = "", expected = "" },
  ): void => {
    const place = places.get(field) ?? { line: Math.max(start.line - 1, 1), column: 1 };
    problems.push(
      buildProblem(code, { file: start.file, ...place }, { field, value: "", expected, fixed }, field),
    );
  };

  if (fields.date !== null && fields.updated !== null && fields.updated < fields.date) {
    report("updated-before-date", "updated", { fixed: formatField("updated", fields.date) });
  }
  for (const [field, value] of Object.entries(fields)) {
    const limit = frontMatterJsonSchema.properties?.[field]?.recommendedLength;
    if (limit !== undefined && typeof value === "string" && value.length > limit) {
      report("field-too-long", field, { expected: String(limit) });
    }
  }
  if (fields.description === null) {
    const example = frontMatterJsonSchema.properties?.["description"]?.examples?.[0];
    report("description-missing", "description", { fixed: formatField("description", example) });
  }
  return problems;
}

/** Front matter as far as it could be read. */
export type ParsedFrontMatter = {
  fields: ParsedFields;
  /** The slug, or the one that an unusable slug was probably meant to be. */
  wantedSlug: string | null;
  /** Where each field stands, by dotted path: `title`, `tags.0`. */
  places: ReadonlyMap<string, Place>;
  problems: Problem[];
};

const nameSet: ReadonlySet<string> = new Set(fieldNames);
const required: ReadonlySet<string> = new Set(frontMatterJsonSchema.required);

/**
 * Reads the YAML of an article's front matter. Never throws; each field is validated alone.
 *
 * @param yaml the text between the fences
 * @param start the file, and the line in it where the text begins
 */
export function parseFrontMatter(yaml: string, start: Omit<Location, "column">): ParsedFrontMatter {
  const reading = readYaml(yaml, nameSet, start);
  const { places, keyPlaces } = reading;
  const problems = [...reading.problems];
  if (reading.values === null) return { fields: emptyFields, wantedSlug: null, places, problems };

  // A field that is missing from text that could not be read may well be in it.
  const isWhole = problems.every(({ code }) => code !== "yaml-invalid" && code !== "yaml-alias");
  const fence = { line: Math.max(start.line - 1, 1), column: 1 };
  const report = ({ code, path, value, expected, fixed }: InvalidValue): void => {
    if (!isWhole && (code === "field-missing" || code === "field-empty")) return;
    const field = path.map(String).join(".");
    const place = findPlace(code === "key-unknown" ? keyPlaces : places, path) ?? fence;
    const params = { field, value: toQuotation(value), expected, fixed };
    problems.push(buildProblem(code, { file: start.file, ...place }, params, field));
  };

  const values = new Map(Object.entries(reading.values));
  const borrowed = new Set<string>();
  for (const [key, value] of Object.entries(reading.values)) {
    if (nameSet.has(key)) continue;
    const { nearest, ...unknown } = toUnknownKey(frontMatterJsonSchema, [key], value);
    report(unknown);
    if (nearest === null || values.has(nearest)) continue;
    values.set(nearest, value);
    borrowed.add(nearest);
  }

  const fields = toParsedFields((name) => {
    const value = values.get(name);
    if (isUnfilled(value)) {
      if (required.has(name)) {
        const code = values.has(name) ? "field-empty" : "field-missing";
        const fixed = formatField(name, suggestField(name, values, start.file));
        report({ code, path: [name], value: "", expected: "", fixed });
      }
      return null;
    }
    const checked = checkField(name, value);
    // A misspelt name was reported already: its value comes next, once the name is right.
    if (!borrowed.has(name)) checked.invalid.forEach(report);
    return checked.value;
  });
  const wantedSlug = fields.slug ?? suggestSlug(toQuotation(values.get("slug")));
  const invalidFields = new Set(problems.map(({ field }) => field));
  const advice = isWhole
    ? checkText({ fields, places }, start).filter(({ field }) => !invalidFields.has(field))
    : [];
  return { fields, wantedSlug, places, problems: [...problems, ...advice] };
}

const isUnfilled = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "");

/** The place of a value, or of the nearest thing around it that is written. */
function findPlace(places: ReadonlyMap<string, Place>, path: readonly PropertyKey[]): Place | null {
  for (let length = path.length; length > 0; length -= 1) {
    const place = places.get(path.slice(0, length).map(String).join("."));
    if (place !== undefined) return place;
  }
  return null;
}

/** A value short enough to be quoted in a message. */
function toQuotation(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value ?? "");
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
