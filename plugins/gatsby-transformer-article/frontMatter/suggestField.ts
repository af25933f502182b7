import { findJsonSchema, frontMatterJsonSchema } from "./frontMatterJsonSchema";
import { toTitleSlug } from "./toTitleSlug";
import type { FieldName } from "./ParsedFields";
import { suggestValue } from "./suggestValue";
import { toFileTitle } from "./toFileTitle";

/** A value for a required field that nothing was written for, from what else the writer gave: the title, the file's name. */
export function suggestField(name: FieldName, values: ReadonlyMap<string, unknown>, file: string): unknown {
  const title = values.get("title");
  if (name === "title") return toFileTitle(file);
  if (name === "slug") {
    const fromTitle = typeof title === "string" ? toTitleSlug(title) : null;
    const fromFile = toTitleSlug(toFileTitle(file));
    if (fromTitle !== null || fromFile !== null) return fromTitle ?? fromFile;
  }
  return suggestValue(findJsonSchema(frontMatterJsonSchema, [name]) ?? {}, null);
}
