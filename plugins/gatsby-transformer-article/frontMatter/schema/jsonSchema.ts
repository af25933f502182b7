import { z } from "zod";
import { frontMatterSchema } from "./frontMatterSchema";

/** What this code reads of JSON Schema, and our own `recommendedLength`. */
export type JsonSchema = {
  /** One kind: what may be of several kinds has them in `anyOf`. */
  type?: string | undefined;
  format?: string | undefined;
  description?: string | undefined;
  examples?: readonly unknown[] | undefined;
  enum?: readonly unknown[] | undefined;
  properties?: Readonly<Record<string, JsonSchema>> | undefined;
  required?: readonly string[] | undefined;
  items?: JsonSchema | undefined;
  anyOf?: readonly JsonSchema[] | undefined;
  maximum?: number | undefined;
  recommendedLength?: number | undefined;
};

/** The schema as writers' values should be, as plain data that words, docs, scaffold and editors are made from. */
export const frontMatterJsonSchema = toJsonSchema(frontMatterSchema, "input");

/** A zod schema as plain data: of what goes in, or of what comes out of its transforms. */
export function toJsonSchema(schema: z.ZodType, io: "input" | "output"): JsonSchema {
  const plain = z.toJSONSchema(schema, {
    io,
    // zod leaves the examples of what it transforms out, since they might be of the other side; ours are as writers write.
    override: ({ zodSchema, jsonSchema }) => {
      const examples = z.globalRegistry.get(zodSchema as unknown as z.ZodType)?.["examples"];
      if (Array.isArray(examples)) jsonSchema.examples = examples;
    },
  });
  return JSON.parse(JSON.stringify(plain), splitKinds) as JsonSchema;
}

/** zod writes a choice between plain kinds as a list in `type`; one form is enough for those who read it. */
function splitKinds(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("type" in value) || !Array.isArray(value.type))
    return value;
  const { type, ...rest } = value;
  return { ...rest, anyOf: type.map((kind: unknown) => ({ type: kind })) };
}

/** The part of a schema that a value at `path` must fit: a field, a field of a field, an item of a list. */
export function findJsonSchema(root: JsonSchema, path: readonly PropertyKey[]): JsonSchema | null {
  return path.reduce<JsonSchema | null>((schema, key) => {
    const branches = schema === null ? [] : [schema, ...(schema.anyOf ?? [])];
    const inner = branches.map((branch) =>
      typeof key === "number" ? toItem(branch) : branch.properties?.[String(key)],
    );
    return inner.find((found) => found !== undefined) ?? null;
  }, root);
}

/** A list's item; where it has no examples of its own, those of the list serve. */
function toItem({ items, examples }: JsonSchema): JsonSchema | undefined {
  const [list] = examples ?? [];
  return items === undefined || !Array.isArray(list) ? items : { examples: list, ...items };
}
