import { escapeMarkup } from "../lib/escapeMarkup";
import type { KeptPage } from "./KeptPage";

/** Where the offline page is to have its list: an element that holds no other of its kind. */
const place = /(<div\b[^>]*\bdata-kept\b[^>]*>).*?(<\/div>)/s;

/**
 * The offline page with what can be read. It is written here rather than by a script on the page, so that reading pages
 * need not carry it, and the list is there at once.
 *
 * @param pages in the order in which they are to be listed
 * @param wanted path of the page that the reader asked for, with its query; `null` when it was this one
 */
export function fillOfflinePage(html: string, pages: readonly KeptPage[], wanted: string | null): string {
  const retry =
    wanted === null
      ? ""
      : `<p>Halaman yang kamu tuju belum tersimpan di perangkat ini. <a href="${escapeMarkup(wanted)}">Coba lagi</a> kalau internetmu sudah tersambung.</p>`;
  const lists = [
    buildList(
      "Kamu simpan",
      pages.filter(({ saved }) => saved),
    ),
    buildList(
      "Pernah kamu buka",
      pages.filter(({ saved }) => !saved),
    ),
  ].join("");
  return html.replace(
    place,
    (_, open: string, close: string) =>
      open + retry + (lists || "<p>Belum ada halaman yang tersimpan di perangkat ini.</p>") + close,
  );
}

function buildList(heading: string, pages: readonly KeptPage[]): string {
  if (pages.length === 0) return "";
  const items = pages.map(({ path, title, saved }) => {
    const forget = saved
      ? ` <button class="button" data-forget="${escapeMarkup(path)}" type="button">Hapus<span class="visually-hidden"> ${title}</span></button>`
      : "";
    return `<li><a href="${escapeMarkup(path)}">${title}</a>${forget}</li>`;
  });
  return `<h2>${heading}</h2><ul>${items.join("")}</ul>`;
}
