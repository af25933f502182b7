/**
 * Runs inside `<head>`, before the page is first painted, so that nothing changes under the reader's eyes: says to the
 * stylesheet that scripts run, which theme was chosen, and whether the reader saves data.
 */
import { readThemeChoice, showTheme } from "./themeChoice";

/** As Chrome on Android has it; not in TypeScript's library, for not every browser does. */
type Connection = { saveData?: boolean };

const root = document.documentElement;
root.dataset["script"] = "on";
showTheme(readThemeChoice());
if ((navigator as Navigator & { connection?: Connection }).connection?.saveData)
  root.dataset["saveData"] = "on";
