/** What a reader may choose; without a choice the system decides. */
export type ThemeChoice = "light" | "dark";

/** Where the choice is kept on the reader's own device. */
const storageKey = "tema";

/** The theme chosen on this device, `null` where the system decides. */
export function readThemeChoice(): ThemeChoice | null {
  try {
    const stored = localStorage.getItem(storageKey);
    return stored === "light" || stored === "dark" ? stored : null;
  } catch {
    // Storage may be forbidden; then the system decides.
    return null;
  }
}

/** Keeps a choice for the next page, or forgets it. */
export function keepThemeChoice(choice: ThemeChoice | null): void {
  try {
    if (choice === null) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, choice);
  } catch {
    // It holds for this page alone, then.
  }
}

/** Shows the page in the theme chosen, the browser's own frame included. */
export function showTheme(choice: ThemeChoice | null): void {
  const root = document.documentElement;
  if (choice === null) delete root.dataset["theme"];
  else root.dataset["theme"] = choice;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.dataset["theme"] ?? "light";
    if (choice === null) meta.media = `(prefers-color-scheme: ${own})`;
    else meta.media = choice === own ? "all" : "not all";
  }
}
