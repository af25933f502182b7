import { listStoreName } from "../lib/list/ownList";
import { recall } from "./deviceStore";

/**
 * Lets readers mark careers for a list of their own. What that takes is loaded at the first mark, and with the page by
 * those who have a list.
 *
 * @param name of the module's file, beside that of the running script
 */
export function loadMarks(name: string): void {
  const { currentScript } = document;
  if (!(currentScript instanceof HTMLScriptElement)) return;
  const { src } = currentScript;
  const load = (): Promise<typeof import("./marks")> =>
    import(new URL(name, src).href) as Promise<typeof import("./marks")>;
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-mark]") : null;
    // Without a network nothing is marked, and the button says that it isn't.
    if (button !== null)
      void load()
        .then(({ toggleMark }) => {
          toggleMark(button);
        })
        .catch(() => undefined);
  });
  if (recall(listStoreName) !== null)
    void load()
      .then(({ showMarks }) => {
        showMarks();
      })
      .catch(() => undefined);
}
