import { keepThemeChoice, readThemeChoice, showTheme, type ThemeChoice } from "./themeChoice";

/** The radio buttons of `ThemeSwitch`; the value `system` stands for no choice. */
const selector = 'input[name="tema"]';

/** Lets the theme switch choose, and shows on it what was chosen before. */
export function listenForTheme(): void {
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(selector)) return;
    const choice = target.value === "system" ? null : (target.value as ThemeChoice);
    keepThemeChoice(choice);
    showTheme(choice);
  });
  // Another tab of the site may choose, and a page kept by the browser comes back as it was left.
  window.addEventListener("storage", show);
  window.addEventListener("pageshow", show);
  show();
}

function show(): void {
  const choice = readThemeChoice();
  showTheme(choice);
  for (const radio of document.querySelectorAll<HTMLInputElement>(selector)) {
    radio.checked = radio.value === (choice ?? "system");
  }
}
