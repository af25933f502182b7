import type { FieldFaultCode } from "../problems/words/frontMatterWords";

/** What is wrong with an address that should be a whole one on the web, or `null`. */
export function checkUrl(text: string): FieldFaultCode | null {
  if (/\s/.test(text) || !/^https?:\/\/[^/]/i.test(text)) return "url-invalid";
  return URL.canParse(text) ? null : "url-invalid";
}
