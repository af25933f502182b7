import { fileProtocol } from "./buildLinks";
import { toFileAddress } from "./toFileAddress";

/** The whole start tag up to the address, because ` href="berkas:` alone may also stand in an article's text. */
const link = new RegExp(`(<a(?: [a-z-]+(?:="[^"]*")?)*?) href="${fileProtocol}([^"]*)"`, "g");

/**
 * Puts real addresses in the place of those relative to the article's file (`../data-engineer/index.md#isi-gaji`),
 * which only the site as a whole can resolve. Text replacement, no parsing.
 *
 * @param resolve gets the address without query and part, as a path relative to the file's folder; gives the page's
 *   path or the file's URL, or `null` if there is none: the link then leads nowhere, and its words stay
 */
export function fillLinks(html: string, resolve: (path: string) => string | null): string {
  return html.replace(link, (_, start: string, address: string) => {
    const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
    const found = resolve(toFileAddress(path.replaceAll("&#x26;", "&")));
    return found === null ? start : `${start} href="${toAttribute(found)}${rest}"`;
  });
}

function toAttribute(value: string): string {
  return value.replaceAll("&", "&#x26;").replaceAll('"', "&#x22;");
}
