import type { z } from "zod";
import { toJsonSchema, type JsonSchema } from "./jsonSchema";

/** GraphQL's `Int` has 32 bits; a yearly salary in rupiah has more. */
const maxInt = 2 ** 31 - 1;

/**
 * A zod object to GraphQL: `fields` to stand inside `type <typeName> { … }`, `types` the definitions that they name.
 * The object's own fields are nullable, since an article with problems lacks some. What a field holds is whole or
 * not there at all: inside it, what the schema requires is never null. Days are strings.
 */
export function toGraphqlTypes(schema: z.ZodObject, typeName: string): { fields: string; types: string } {
  const types: string[] = [];

  const toType = (part: JsonSchema, name: string): string => {
    const choices = (part.anyOf ?? []).filter(({ type }) => type !== "null");
    if (choices.length > 0) {
      const kinds = [...new Set(choices.map((choice) => toType(choice, name)))];
      // For whoever changes the schema: a field must come out of it in one form.
      if (kinds.length > 1)
        throw new Error(
          `${name}: GraphQL needs one type, not ${kinds.join(" | ")}; normalise it with .transform().pipe()`,
        );
      return kinds.join("");
    }
    switch (part.type) {
      case "array":
        return `[${toType(part.items ?? {}, name)}!]`;
      case "object":
        types.push(`type ${name} {\n${toFields(part, name, new Set(part.required))}\n}`);
        return name;
      case "boolean":
        return "Boolean";
      case "integer":
        return (part.maximum ?? Infinity) <= maxInt ? "Int" : "Float";
      case "number":
        return "Float";
      default:
        return "String";
    }
  };
  const toFields = (part: JsonSchema, name: string, required: ReadonlySet<string>): string =>
    Object.entries(part.properties ?? {})
      .map(([key, inner]) => {
        const type = toType(inner, name + key.charAt(0).toUpperCase() + key.slice(1));
        return `  ${key}: ${type}${required.has(key) ? "!" : ""}`;
      })
      .join("\n");

  const fields = toFields(toJsonSchema(schema, "output"), typeName, new Set());
  return { fields, types: types.join("\n\n") };
}
