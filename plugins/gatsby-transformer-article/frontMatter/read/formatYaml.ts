import { stringify } from "yaml";

/** A value as YAML on one line: `"Data Engineer"`, `["api", "web"]`, `true`. */
function formatYaml(value: unknown): string {
  if (typeof value === "string") return quoteYaml(value);
  if (Array.isArray(value)) return `[${value.map(formatYaml).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${formatYaml(inner)}`);
  return `{ ${entries.join(", ")} }`;
}

/** `name: value`, or `- value` for an item of a list, as a writer would type it. */
export function formatField(key: PropertyKey, value: unknown): string {
  return typeof key === "number" ? `- ${formatYaml(value)}` : `${String(key)}: ${formatYaml(value)}`;
}

/** Text in straight quotes that it does not itself contain, as far as that goes. */
export function quoteYaml(text: string): string {
  if (!/["\\\p{Cc}]/u.test(text)) return `"${text}"`;
  return /\p{Cc}/u.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}

/** A field as YAML over as many lines as it needs, as a writer would type it: nested values indented, text in quotes. */
export function formatYamlBlock(name: string, value: unknown): string[] {
  const yaml = stringify(
    { [name]: value },
    {
      defaultKeyType: "PLAIN",
      defaultStringType: "QUOTE_DOUBLE",
      lineWidth: 0,
      aliasDuplicateObjects: false,
    },
  );
  return yaml.trimEnd().split("\n");
}
