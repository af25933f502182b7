import type { FieldFaultCode } from "../problems/words/frontMatterWords";
import { isReservedPath } from "./reservedPaths";

/** Longest slug: file systems allow 255 bytes a name, and a shared link should fit one line. */
const maxLength = 100;

/** Rules in the order in which they are told: a slug with several faults gets the first one's words and one whole mend. */
const rules: readonly (readonly [FieldFaultCode, (slug: string) => boolean])[] = [
  ["slug-url", (slug) => /^(?:[a-z]+:)?\/\//i.test(slug)],
  ["slug-no-slash", (slug) => !slug.startsWith("/")],
  ["slug-query", (slug) => slug.includes("?")],
  ["slug-hash", (slug) => slug.includes("#")],
  ["slug-dots", (slug) => slug.split("/").some((segment) => /^\.+$/.test(segment))],
  ["slug-space", (slug) => /\s/.test(slug)],
  ["slug-not-ascii", (slug) => /[^\x20-\x7e]/.test(slug)],
  ["slug-capital", (slug) => /[A-Z]/.test(slug)],
  ["slug-reserved", (slug) => isReservedPath(slug)],
  ["slug-trailing-slash", (slug) => slug.endsWith("/")],
  ["slug-characters", (slug) => !/^(?:\/[a-z0-9]+(?:[-_]+[a-z0-9]+)*)+$/.test(slug)],
  ["slug-too-long", (slug) => slug.length > maxLength],
];

/** The first rule that a slug breaks, or `null` for a good slug. */
export function checkSlug(slug: string): FieldFaultCode | null {
  return rules.find(([, isBroken]) => isBroken(slug))?.[0] ?? null;
}
