/**
 * What reading pages do when they are touched. One small file, loaded after the page is shown; every part listens on the
 * document, so that it also works where React draws the page later, in the preview.
 */
import { loadOffline } from "./loadOffline";
import { loadSearch } from "./loadSearch";
import { loadTerms } from "./loadTerms";
import { listenForShare } from "./share";
import { listenForTheme } from "./themeSwitch";

/** Written in by `gatsby/bundleEnhancements.ts`. */
declare const IS_PREVIEW: boolean;
declare const SEARCH_SCRIPT_NAME: string;
declare const TERMS_SCRIPT_NAME: string;
/** `null` where readers get no service worker. */
declare const OFFLINE_SCRIPT_NAME: string | null;

listenForTheme();
listenForShare();
loadSearch(SEARCH_SCRIPT_NAME, IS_PREVIEW);
loadTerms(TERMS_SCRIPT_NAME);
if (OFFLINE_SCRIPT_NAME !== null) loadOffline(OFFLINE_SCRIPT_NAME);
