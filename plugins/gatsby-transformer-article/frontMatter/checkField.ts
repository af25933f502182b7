import type { z } from "zod";
import { findFaults, type Fault } from "./findFaults";
import { frontMatterJsonSchema } from "./frontMatterJsonSchema";
import { frontMatterSchema } from "./frontMatterSchema";
import type { FieldName, ParsedFields } from "./ParsedFields";

/** A field's value, or `null` and what is wrong with it. */
export type CheckedField<Name extends FieldName> = { value: ParsedFields[Name] | null; faults: Fault[] };

/** Checks one field alone, so that a wrong one does not lose the others. */
export function checkField<Name extends FieldName>(name: Name, value: unknown): CheckedField<Name> {
  const schema: z.ZodType = frontMatterSchema.shape[name];
  const checked = schema.safeParse(value);
  return checked.success
    ? { value: checked.data as ParsedFields[Name], faults: [] }
    : { value: null, faults: findFaults(schema, value, frontMatterJsonSchema, [name]) };
}
