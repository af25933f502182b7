import { createHash } from "node:crypto";
import { toSlug } from "./toSlug";

/**
 * Where an article's page is: at its slug, or, where that is unusable (or taken), at an address made from the file's,
 * so that the writer finds the page and the problem.
 *
 * @param file path below the content folder, with `/`
 * @example toArticlePath(null, "rusak/index.md") // "/_masalah/rusak/index/"
 */
export function toArticlePath(slug: string | null, file: string): string {
  if (slug !== null) return `${slug}/`;
  const name = file.replace(/\.md$/, "");
  const address = toSlug(name);
  if (address === `/${name}`) return `/_masalah${address}/`;
  // The address lost something of the name, so two files could share it.
  const digest = createHash("sha256").update(file).digest("hex").slice(0, 8);
  return `/_masalah${address === "/" ? "/" : `${address.slice(0, 100)}-`}${digest}/`;
}
