import { parse } from "yaml";

/** An entry of a list in `_data`: its key and whatever it says. */
export type ListEntry = { key: string; [name: string]: unknown };

/**
 * A list of `content/_data/`, YAML by key, to its entries.
 *
 * @returns what could be read, and in English what could not: these lists are the maintainers'
 */
export function parseList(yaml: string): { entries: ListEntry[]; fault: string | null } {
  try {
    const list: unknown = parse(yaml);
    if (!isRecord(list)) return { entries: [], fault: "expected entries by key" };
    const entries = Object.entries(list).flatMap(([key, value]) => (isRecord(value) ? [{ ...value, key }] : []));
    return { entries, fault: null };
  } catch (error) {
    return { entries: [], fault: error instanceof Error ? error.message : String(error) };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
