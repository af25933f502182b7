import { checkUrl } from "./checkUrl";

/** The web address that a writer probably meant, or `null`: `www.contoh.id` lacks its protocol. */
export function mendUrl(text: string): string | null {
  const address = text.trim().replace(/\s+/g, "%20");
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/:?#]|$)/i.test(address)) return null;
  const guess = `https://${address}`;
  return checkUrl(guess) === null ? guess : null;
}
