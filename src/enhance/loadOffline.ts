/**
 * Loads what reading without a network needs, once the page itself has loaded: it takes nothing from the page, and
 * nothing where a browser has no service worker or the page isn't served securely.
 *
 * @param name of the module's file, beside that of the running script
 */
export function loadOffline(name: string): void {
  const script = document.currentScript;
  if (!("serviceWorker" in navigator) || !(script instanceof HTMLScriptElement)) return;
  const url = new URL(name, script.src);
  window.addEventListener("load", () => {
    const module = import(url.href) as Promise<typeof import("./startOffline")>;
    module.then(
      ({ startOffline }) => {
        startOffline(new URL("./", url).pathname);
      },
      // The network went away in between; the next page asks again.
      () => undefined,
    );
  });
}
