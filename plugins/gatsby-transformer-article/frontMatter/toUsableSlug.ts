import { checkSlug } from "./checkSlug";

/** A slug that keeps every rule, made from one that may be reserved or too long; `null` where nothing is left of it. */
export function toUsableSlug(slug: string): string | null {
  const short = slug.slice(0, 100).replace(/[-_/]+$/, "");
  const joined = `/${short.slice(1).replaceAll("/", "-")}`;
  return [short, joined, `${short}-karier`].find((candidate) => checkSlug(candidate) === null) ?? null;
}
