import type { FieldProblemCode } from "../../problems/words/frontMatterWords";

/** What is wrong with an address that should be a whole one on the web, or `null`. */
export function checkUrl(text: string): FieldProblemCode | null {
  if (/\s/.test(text) || !/^https?:\/\/[^/]/i.test(text)) return "url-invalid";
  return URL.canParse(text) ? null : "url-invalid";
}

/** The web address that a writer probably meant, or `null`: `www.contoh.id` lacks its protocol. */
export function suggestUrl(text: string): string | null {
  const address = text.trim().replace(/\s+/g, "%20");
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/:?#]|$)/i.test(address)) return null;
  const guess = `https://${address}`;
  return checkUrl(guess) === null ? guess : null;
}
