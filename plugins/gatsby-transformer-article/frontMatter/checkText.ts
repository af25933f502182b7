import { buildProblem } from "../problems/buildProblem";
import type { Location, Problem } from "../problems/Problem";
import { formatField } from "./formatYaml";
import { frontMatterJsonSchema } from "./frontMatterJsonSchema";
import type { ParsedFrontMatter } from "./parseFrontMatter";

/**
 * What is wrong between fields, and what would read better: dates in the wrong order, text too long for a search result,
 * no description. Apart from validation, because an article with these has all its fields.
 */
export function checkText(
  { fields, places }: Pick<ParsedFrontMatter, "fields" | "places">,
  start: Omit<Location, "column">,
): Problem[] {
  const problems: Problem[] = [];
  const report = (
    code: "updated-before-date" | "field-too-long" | "description-missing",
    field: string,
    { mended = "", expected = "" },
  ): void => {
    const place = places.get(field) ?? { line: Math.max(start.line - 1, 1), column: 1 };
    problems.push(
      buildProblem(code, { file: start.file, ...place }, { field, value: "", expected, mended }, field),
    );
  };

  if (fields.date !== null && fields.updated !== null && fields.updated < fields.date) {
    report("updated-before-date", "updated", { mended: formatField("updated", fields.date) });
  }
  for (const [field, value] of Object.entries(fields)) {
    const limit = frontMatterJsonSchema.properties?.[field]?.recommendedLength;
    if (limit !== undefined && typeof value === "string" && value.length > limit) {
      report("field-too-long", field, { expected: String(limit) });
    }
  }
  if (fields.description === null) {
    const example = frontMatterJsonSchema.properties?.["description"]?.examples?.[0];
    report("description-missing", "description", { mended: formatField("description", example) });
  }
  return problems;
}
