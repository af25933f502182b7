/**
 * What reading pages do when they are touched. One small file, loaded after the page is shown; every part listens on the
 * document, so that it also works where React draws the page later, in the preview.
 */
import { loadMarks } from "./loadMarks";
import { loadOffline } from "./loadOffline";
import { loadTerms } from "./loadTerms";
import { listenForShare } from "./share";
import { listenForTheme } from "./themeSwitch";

/** Written in by `gatsby/bundle/bundleEnhancements.ts`. */
declare const TERMS_SCRIPT_NAME: string;
declare const MARKS_SCRIPT_NAME: string;
/** `null` where readers get no service worker. */
declare const OFFLINE_SCRIPT_NAME: string | null;

listenForTheme();
listenForShare();
loadTerms(TERMS_SCRIPT_NAME);
loadMarks(MARKS_SCRIPT_NAME);
if (OFFLINE_SCRIPT_NAME !== null) loadOffline(OFFLINE_SCRIPT_NAME);
