/**
 * What reading pages do when they are touched. One small file, loaded after the page is shown; every part listens on the
 * document, so that it also works where React draws the page later, in the preview.
 */
import { listenForSaving } from "./listenForSaving";
import { registerServiceWorker } from "./registerServiceWorker";
import { listenForShare } from "./share";
import { listenForTheme } from "./themeSwitch";

/** Written in by `bundleEnhancements`. */
declare const HAS_SERVICE_WORKER: boolean;

listenForTheme();
listenForShare();
// A page that isn't served securely has no service worker.
if (
  HAS_SERVICE_WORKER &&
  "serviceWorker" in navigator &&
  document.currentScript instanceof HTMLScriptElement
) {
  const base = new URL("./", document.currentScript.src).pathname;
  registerServiceWorker(base);
  listenForSaving(base);
}
