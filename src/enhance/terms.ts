/**
 * Explains a term where it stands: a link to the glossary, tapped, opens a note with what the glossary says. The glossary's
 * own page is asked for it, once; where that fails, the note leads there.
 */
const id = "catatan-istilah";

/** The glossary as it was fetched, by address. */
const pages = new Map<string, Promise<Document>>();

/** Opens the note of a link to the glossary, below the link. */
export async function showTerm(link: HTMLAnchorElement): Promise<void> {
  closeNote();
  const note = drawNote(link);
  note.text.textContent = "Sebentar…";
  note.dialog.show();
  placeNote(note.dialog, link);
  note.dialog.focus({ preventScroll: true });
  const { term, definition } = await findTerm(link).catch(() => missing);
  note.title.textContent = term ?? link.textContent;
  note.text.textContent = definition;
}

const missing = { term: null, definition: "Penjelasannya belum bisa diambil. Coba lagi nanti." };

async function findTerm({ href }: HTMLAnchorElement): Promise<{ term: string; definition: string }> {
  const { origin, pathname, hash } = new URL(href);
  const address = origin + pathname;
  const page = pages.get(address) ?? fetchPage(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  const entry = (await page).getElementById(hash.slice(1));
  const term = entry?.querySelector("h3")?.textContent;
  const definition = entry?.querySelector("[data-term]")?.textContent;
  if (!term || !definition) throw new Error(hash);
  return { term, definition };
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

type Note = { dialog: HTMLDialogElement; title: HTMLElement; text: HTMLElement };

function drawNote(link: HTMLAnchorElement): Note {
  const dialog = document.createElement("dialog");
  dialog.id = id;
  dialog.className = "term-note";
  dialog.tabIndex = -1;
  const title = Object.assign(document.createElement("strong"), {
    id: `${id}-nama`,
    textContent: link.textContent,
  });
  const text = Object.assign(document.createElement("p"), { id: `${id}-arti` });
  text.setAttribute("role", "status");
  const more = Object.assign(document.createElement("a"), {
    href: link.href,
    textContent: "Lihat di daftar istilah",
  });
  const close = Object.assign(document.createElement("button"), { type: "button", textContent: "Tutup" });
  close.className = "button";
  dialog.setAttribute("aria-labelledby", title.id);
  dialog.setAttribute("aria-describedby", text.id);
  const foot = document.createElement("div");
  foot.append(more, close);
  dialog.append(title, text, foot);
  // Right after the paragraph: who goes on from the note by keyboard goes on reading.
  (link.closest(".prose > *") ?? link).after(dialog);

  const leave = (): void => {
    closeNote();
    link.focus({ preventScroll: true });
  };
  close.addEventListener("click", leave);
  dialog.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") leave();
  });
  dialog.addEventListener("focusout", ({ relatedTarget }) => {
    // Where the window itself loses focus there is no other target, and the note stays.
    if (relatedTarget instanceof Node && !dialog.contains(relatedTarget)) closeNote();
  });
  return { dialog, title, text };
}

/** Below the link's last line, within the page's width. */
function placeNote(dialog: HTMLDialogElement, link: HTMLAnchorElement): void {
  const line = [...link.getClientRects()].at(-1) ?? link.getBoundingClientRect();
  const frame = (dialog.offsetParent ?? document.body).getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const gap = 16;
  const width = Math.min(clientWidth - 2 * gap, 24 * gap);
  const left = Math.max(gap, Math.min(line.left, clientWidth - width - gap));
  // Through the object model, which the site's policy allows: a style attribute it would not.
  dialog.style.width = `${width}px`;
  dialog.style.left = `${left - frame.left}px`;
  dialog.style.top = `${line.bottom - frame.top + gap / 2}px`;
}

function closeNote(): void {
  document.getElementById(id)?.remove();
}

document.addEventListener("click", ({ target }) => {
  const note = document.getElementById(id);
  if (note !== null && target instanceof Node && !note.contains(target)) closeNote();
});
