/** What XML 1.0 can't hold, not even escaped: control characters, and halves of surrogate pairs. */
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML or HTML holds it, between tags or in a double-quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(illegal, "").replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
