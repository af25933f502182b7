/** Something to show for an article without a title: `data-engineer/index.md` -> `Data engineer`. */
export function toFileTitle(file: string): string {
  const segments = file
    .replace(/\.[^./]*$/, "")
    .split("/")
    .filter(Boolean);
  const name = segments.at(-1) === "index" ? (segments.at(-2) ?? "index") : (segments.at(-1) ?? "");
  const words = name.replace(/[-_\s]+/g, " ").trim();
  return words === "" ? "Tanpa judul" : words.charAt(0).toUpperCase() + words.slice(1);
}
