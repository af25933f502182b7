import { copyText } from "./copyText";

/** How long "Tautan tersalin" stays, in milliseconds. */
const noteTime = 4_000;

/**
 * Buttons of `ShareRow`: `data-share="copy"` copies the page's address, `data-share="native"` opens the device's own
 * sheet. The address is the canonical one, without what a sharing app may have added.
 */
export function listenForShare(): void {
  // Nothing to open where the device has no sheet: the stylesheet then keeps the button hidden.
  if ("share" in navigator) document.documentElement.dataset["canShare"] = "on";
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-share]") : null;
    if (button === null) return;
    const url = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
    if (button.dataset["share"] === "native") {
      // A reader who closes the sheet has changed their mind: nothing to report.
      navigator.share({ title: document.title, url }).catch(() => undefined);
      return;
    }
    copyText(url).then(
      () => {
        say(button, "Tautan tersalin. Tinggal tempel di mana saja.");
      },
      () => {
        say(button, `Belum bisa menyalin otomatis. Ini tautannya: ${url}`);
      },
    );
  });
}

/** The status line beside the buttons; screen readers hear what is put there. */
function say(button: Element, text: string): void {
  const status = button.parentElement?.parentElement?.querySelector('[role="status"]');
  if (!status) return;
  status.textContent = text;
  setTimeout(() => {
    if (status.textContent === text) status.textContent = "";
  }, noteTime);
}
