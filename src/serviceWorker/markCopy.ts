import { formatDate } from "../lib/formatDate";

/**
 * The html of a kept page, saying so above its title. A page that React draws again is left as it is: the note would be
 * none of React's.
 *
 * @param date when the page came from the site, as the `Date` header has it; `null` when it said none
 */
export function markCopy(html: string, date: string | null): string {
  if (html.includes('id="gatsby-script-loader"')) return html;
  const time = Date.parse(date ?? "");
  const when = Number.isNaN(time) ? "" : ` pada ${formatDate(new Date(time).toISOString().slice(0, 10))}`;
  const note = `<p class="callout" data-copy>Halaman terbarunya belum bisa diambil. Ini salinan yang tersimpan di perangkatmu${when}.</p>`;
  return html.replace(/<main\b[^>]*>/, (main) => main + note);
}
