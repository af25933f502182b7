import { importBeside, siteUrl } from "./importBeside";

/**
 * Loads what reading without a network needs, once the page itself has loaded: it takes nothing from the page, and
 * nothing where a browser has no service worker or the page isn't served securely.
 *
 * @param name of the module's file
 */
export function loadOffline(name: string): void {
  if (!("serviceWorker" in navigator)) return;
  window.addEventListener("load", () => {
    importBeside<typeof import("./startOffline")>(name).then(
      ({ startOffline }) => {
        startOffline(siteUrl.pathname);
      },
      // The network went away in between; the next page asks again.
      () => undefined,
    );
  });
}
