import { keepThemeChoice, readThemeChoice, showTheme, type ThemeChoice } from "./themeChoice";

/** The button of `ThemeSwitch`. */
const selector = "[data-theme-switch]";

/**
 * Lets the button turn the page dark or light, and shows on it which of the two the page is. A choice that is the
 * system's own is none: the page then goes on following the system.
 */
export function listenForTheme(): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const toTheme = (dark: boolean): ThemeChoice => (dark ? "dark" : "light");
  const isDark = (): boolean =>
    (document.documentElement.dataset["theme"] ?? toTheme(system.matches)) === "dark";

  const show = (choice: ThemeChoice | null): void => {
    showTheme(choice);
    for (const button of document.querySelectorAll(selector)) {
      button.setAttribute("aria-pressed", String(isDark()));
    }
  };
  const showKept = (): void => {
    show(readThemeChoice());
  };

  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element && target.closest(selector))) return;
    const wanted = !isDark();
    const choice = wanted === system.matches ? null : toTheme(wanted);
    keepThemeChoice(choice);
    show(choice);
  });
  // Another tab of the site may choose, and a page kept by the browser comes back as it was left.
  window.addEventListener("storage", showKept);
  window.addEventListener("pageshow", showKept);
  system.addEventListener("change", showKept);
  showKept();
}
