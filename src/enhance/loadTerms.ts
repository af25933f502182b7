import { importBeside } from "./importBeside";

/** A link to the glossary in an article's body, but not the one within a note. */
const termLink = '.prose a[href*="/istilah/#"]:not(.term-note a)';

/**
 * Opens links to the glossary in place, where they stand in an article. What that takes is loaded at the first of them;
 * where it can't be, the link leads to the glossary as any link does.
 *
 * @param name of the module's file
 */
export function loadTerms(name: string): void {
  document.addEventListener("click", (event) => {
    const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(termLink) : null;
    if (link === null || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    importBeside<typeof import("./terms")>(name).then(
      ({ showTerm }) => showTerm(link),
      () => {
        location.assign(link.href);
      },
    );
  });
}
