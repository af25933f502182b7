/** Any text to a usable slug: `"Data Engineer"` -> `/data-engineer`. Slashes are kept; `/` where nothing is left. */
export function toSlug(text: string): string {
  const segments = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[/\\]/)
    .map((segment) => segment.replace(/[^a-z0-9_]+/g, "-").replace(/^[-_]+|[-_]+$/g, ""))
    .filter(Boolean);
  return `/${segments.join("/")}`;
}
