/**
 * Loads the search when its box gets the focus, or at once where the address has a question. Elsewhere there is no box.
 *
 * @param name of the module's file, beside that of the running script
 * @param isDrawnLater whether the page comes after this script, as in the preview
 */
export function loadSearch(name: string, isDrawnLater: boolean): void {
  const { currentScript } = document;
  const start = (form: HTMLFormElement): void => {
    if (!(currentScript instanceof HTMLScriptElement)) return;
    const module = import(new URL(name, currentScript.src).href) as Promise<
      typeof import("./search/startSearch")
    >;
    module.then(
      ({ startSearch }) => {
        startSearch(form);
      },
      // The network went away in between; the next focus asks again.
      () => undefined,
    );
  };
  const find = (): HTMLFormElement | null => document.querySelector("form[data-search]");
  document.addEventListener("focusin", ({ target }) => {
    const form = target instanceof Element ? target.closest<HTMLFormElement>("form[data-search]") : null;
    if (form !== null) start(form);
  });
  if (!new URLSearchParams(location.search).has("q")) return;
  const form = find();
  if (form !== null) start(form);
  else if (isDrawnLater) {
    new MutationObserver((_, observer) => {
      const form = find();
      if (form === null) return;
      observer.disconnect();
      start(form);
    }).observe(document, { childList: true, subtree: true });
  }
}
