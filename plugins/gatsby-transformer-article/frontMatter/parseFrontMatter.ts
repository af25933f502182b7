import { buildProblem } from "../problems/buildProblem";
import type { Location, Problem } from "../problems/Problem";
import { checkField } from "./checkField";
import { checkText } from "./checkText";
import { toUnknownKey, type Fault } from "./findFaults";
import { formatField } from "./formatYaml";
import { frontMatterJsonSchema } from "./frontMatterJsonSchema";
import { mendSlug } from "./mendSlug";
import { emptyFields, fieldNames, toParsedFields, type ParsedFields } from "./ParsedFields";
import { readYaml, type Place } from "./readYaml";
import { suggestField } from "./suggestField";

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
  const report = ({ code, path, value, expected, mended }: Fault): void => {
    if (!isWhole && (code === "field-missing" || code === "field-empty")) return;
    const field = path.map(String).join(".");
    const place = findPlace(code === "key-unknown" ? keyPlaces : places, path) ?? fence;
    const params = { field, value: toText(value), expected, mended };
    problems.push(buildProblem(code, { file: start.file, ...place }, params, field));
  };

  const values = new Map(Object.entries(reading.values));
  const borrowed = new Set<string>();
  for (const [key, value] of Object.entries(reading.values)) {
    if (nameSet.has(key)) continue;
    const { nearest, ...fault } = toUnknownKey(frontMatterJsonSchema, [key], value);
    report(fault);
    if (nearest === null || values.has(nearest)) continue;
    values.set(nearest, value);
    borrowed.add(nearest);
  }

  const fields = toParsedFields((name) => {
    const value = values.get(name);
    if (isBlank(value)) {
      if (required.has(name)) {
        const code = values.has(name) ? "field-empty" : "field-missing";
        const mended = formatField(name, suggestField(name, values, start.file));
        report({ code, path: [name], value: "", expected: "", mended });
      }
      return null;
    }
    const checked = checkField(name, value);
    // A misspelt name was told already: its value comes next, once the name is right.
    if (!borrowed.has(name)) checked.faults.forEach(report);
    return checked.value;
  });
  const wantedSlug = fields.slug ?? mendSlug(toText(values.get("slug")));
  const faulty = new Set(problems.map(({ field }) => field));
  const advice = isWhole
    ? checkText({ fields, places }, start).filter(({ field }) => !faulty.has(field))
    : [];
  return { fields, wantedSlug, places, problems: [...problems, ...advice] };
}

const isBlank = (value: unknown): boolean =>
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
function toText(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value ?? "");
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
