import { frontMatterSchema, type FrontMatter } from "./frontMatterSchema";

/** Every field of the schema: its value where that is valid, else `null`. */
export type ParsedFields = { [Name in keyof FrontMatter]-?: Exclude<FrontMatter[Name], undefined> | null };

/** A field's name. */
export type FieldName = keyof ParsedFields;

/** Names of the fields, in the schema's order. */
export const fieldNames: readonly FieldName[] = frontMatterSchema.keyof().options;

/** All fields, each read by its name. */
export function toParsedFields(read: (name: FieldName) => ParsedFields[FieldName]): ParsedFields {
  return Object.fromEntries(fieldNames.map((name) => [name, read(name)])) as ParsedFields;
}

/** Front matter in which nothing is written. */
export const emptyFields: ParsedFields = toParsedFields(() => null);
