/**
 * Runs inside `<head>`, before the page is first painted, so that nothing changes under the reader's eyes: says to the
 * stylesheet that scripts run, which theme was chosen, and whether headings may have their own typeface.
 */
import { readThemeChoice, showTheme } from "./themeChoice";

/** Written in by `gatsby/bundle/bundleEnhancements.ts`. */
declare const IS_PREVIEW: boolean;

/** As Chrome on Android has it; not in TypeScript's library, for not every browser does. */
type Connection = { saveData?: boolean };

const root = document.documentElement;
root.dataset["script"] = "on";
showTheme(readThemeChoice());
/*
 * A first visit does without the web font, so that the longest article stays within its 24 kB. From the second page on the
 * service worker has it, or fetches it once; never for a reader who saves data. The preview has no service worker.
 */
const kept = "serviceWorker" in navigator && navigator.serviceWorker.controller !== null;
const saving = (navigator as Navigator & { connection?: Connection }).connection?.saveData ?? false;
if ((kept && !saving) || IS_PREVIEW) root.dataset["webFont"] = "on";
