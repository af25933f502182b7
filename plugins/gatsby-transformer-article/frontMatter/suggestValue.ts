import type { JsonSchema } from "./frontMatterJsonSchema";
import { mendDate } from "./mendDate";

/** A value of the right kind that says what the writer meant, or the field's example where that can't be guessed. */
export function suggestValue(schema: JsonSchema, value: unknown): unknown {
  return guess(schema, value) ?? schema.examples?.[0] ?? placeholders[schema.type ?? "string"] ?? "…";
}

const placeholders: Readonly<Record<string, unknown>> = {
  string: "…",
  array: ["…"],
  boolean: true,
  integer: 1,
  number: 1,
};

function guess(schema: JsonSchema, value: unknown): unknown {
  switch (schema.type) {
    case "string":
      return schema.format === "date" ? mendDate(toText(value) ?? "") : toText(value);
    case "array":
      return (
        toText(value)
          ?.split(/\s*[,;]\s*/)
          .filter(Boolean) ?? null
      );
    case "boolean":
      return toBoolean(toText(value)?.toLowerCase());
    case "integer":
    case "number":
      return toWhole(toText(value));
    default:
      return null;
  }
}

function toText(value: unknown): string | null {
  if (Array.isArray(value)) return value.length === 1 ? toText(value[0]) : null;
  const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isPlain && String(value).trim() !== "" ? String(value).trim() : null;
}

function toBoolean(text: string | undefined): boolean | null {
  if (/^(?:true|ya|iya|yes|y|benar|on|1|betul)$/.test(text ?? "")) return true;
  return /^(?:false|tidak|bukan|no|n|salah|off|0)$/.test(text ?? "") ? false : null;
}

/** `Rp7.500.000` and `7,500,000` to 7500000. */
function toWhole(text: string | null): number | null {
  const digits = text?.replace(/\D/g, "") ?? "";
  return digits === "" ? null : Number(digits);
}
