/** The marks of the reader's own list, on cards and articles. Loaded when there is one to show or to make. */
import { formatProgress, listPath, maxListed, parseTicks, stepsStorePrefix } from "../lib/list/ownList";
import { createElement } from "./createElement";
import { recall } from "./deviceStore";
import { keepList, readList } from "./listStore";

const base = new URL("./", import.meta.url).pathname;
const listHref = base + listPath.slice(1);

/** How long a note of what happened stays, in milliseconds. */
const noteTime = 6_000;

/**
 * Shows which careers are on the list, how far each is, and how many there are.
 *
 * @param pressed the button by which the reader puts a career on the list, or takes it off
 */
export function showMarks(pressed: Element | null): void {
  if (pressed) toggle(pressed.getAttribute("data-mark") ?? "");
  else show();
}

function toggle(name: string): void {
  const names = readList();
  const isListed = names.includes(name);
  const wanted = isListed ? names.filter((other) => other !== name) : [...names, name];
  if (wanted.length > maxListed) {
    say(`Daftarmu sudah berisi ${maxListed} karier. Hapus satu dulu.`);
    return;
  }
  if (!keepList(wanted)) {
    say("Belum bisa ditandai: penyimpanan perambanmu penuh atau dimatikan.");
    return;
  }
  show();
  say(isListed ? "Tidak lagi di daftarmu." : "Ditandai.");
}

function show(): void {
  const names = readList();
  for (const button of document.querySelectorAll<HTMLElement>("[data-mark]")) {
    const name = button.dataset["mark"] ?? "";
    button.ariaPressed = String(names.includes(name));
    showProgress(
      button,
      names.includes(name) ? formatProgress(parseTicks(recall(stepsStorePrefix + name))) : "",
    );
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href="${listHref}"]`)) {
    const [words = ""] = link.textContent.split(" (");
    link.textContent = names.length === 0 ? words : `${words} (${names.length})`;
  }
}

/** Within a card, how many of its steps were ticked. */
function showProgress(button: HTMLElement, words: string): void {
  const card = button.closest("article");
  if (!card || card.querySelector("h1")) return;
  card.querySelector("[data-progress]")?.remove();
  if (words !== "") card.append(createElement("p", { "data-progress": "" }, `Langkahku: ${words}`));
}

let note: HTMLElement | null = null;
let timer = 0;

/** Tells what happened, at the bottom of the screen; screen readers hear it. */
function say(words: string): void {
  if (note === null) {
    note = createElement("p", { role: "status" });
    // A style sheet would be one more thing that every page carries.
    Object.assign(note.style, {
      position: "fixed",
      zIndex: "9",
      insetInline: "1rem",
      bottom: "1rem",
      maxWidth: "26rem",
      marginInline: "auto",
      padding: "0.75rem 1rem",
      borderRadius: "0.75rem",
      background: "var(--text)",
      color: "var(--surface)",
    });
    document.body.append(note);
  }
  const shown = note;
  const link = createElement("a", { href: listHref }, "Lihat daftarku");
  link.style.color = "inherit";
  shown.hidden = false;
  shown.replaceChildren(`${words} `, link);
  clearTimeout(timer);
  timer = window.setTimeout(() => (shown.hidden = true), noteTime);
}

// Another tab, or the list's own page that one comes back from.
window.addEventListener("storage", show);
window.addEventListener("pageshow", show);
