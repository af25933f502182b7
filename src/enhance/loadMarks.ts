import { listStoreName } from "../lib/list/ownList";
import { recall } from "./deviceStore";
import { importBeside } from "./importBeside";

/**
 * Lets readers mark careers for a list of their own. What that takes is loaded at the first mark, and with the page by
 * those who have a list; without a network nothing is marked, and the button says that it isn't.
 *
 * @param name of the module's file
 */
export function loadMarks(name: string): void {
  const load = (pressed: Element | null): void => {
    importBeside<typeof import("./marks")>(name).then(
      ({ showMarks }) => {
        showMarks(pressed);
      },
      () => undefined,
    );
  };
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("[data-mark]") : null;
    if (button) load(button);
  });
  if (recall(listStoreName)) load(null);
}
