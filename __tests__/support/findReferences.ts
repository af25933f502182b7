import { load, type CheerioAPI } from "cheerio";

/** What a published file leads to, and what in it can be led to. */
export type References = {
  /** As written, in the order met */
  addresses: string[];
  /** Ids of its elements */
  ids: string[];
};

/** Attributes that hold one address. */
const addressAttributes = ["href", "src", "poster", "action", "data"] as const;

/** Meta elements whose content is an address. */
const addressMetas =
  'meta[property="og:image"], meta[property="og:url"], meta[name="twitter:image"], meta[itemprop="image"]';

/**
 * Every address in a published file: of links, pictures, scripts and styles, for readers, search engines and feed
 * readers alike. In data (JSON, XML) it is the texts that are addresses of the site, and the html of articles.
 *
 * @param type media type, parameters allowed
 * @param siteUrl absolute, without a slash at its end
 */
export function findReferences(body: string, type: string, siteUrl: string): References {
  const [media = ""] = type.toLowerCase().split(";");
  if (media === "text/html") return findInHtml(load(body), siteUrl);
  if (media === "text/css") return { addresses: findInCss(body), ids: [] };
  if (/[/+]xml$/.test(media)) return findInXml(body, siteUrl);
  if (/[/+]json$/.test(media)) return { addresses: findInData(JSON.parse(body), siteUrl), ids: [] };
  if (media === "text/plain") {
    return { addresses: [...body.matchAll(/^Sitemap: (.+)$/gm)].map(([, address = ""]) => address), ids: [] };
  }
  return { addresses: [], ids: [] };
}

function findInHtml($: CheerioAPI, siteUrl: string): References {
  const addresses: string[] = [];
  for (const element of $("*").toArray()) {
    for (const name of addressAttributes) {
      const address = $(element).attr(name);
      if (address !== undefined) addresses.push(address);
    }
    addresses.push(...findInSrcset($(element).attr("srcset") ?? $(element).attr("imagesrcset") ?? ""));
    addresses.push(...findInCss($(element).attr("style") ?? ""));
  }
  for (const style of $("style").toArray()) addresses.push(...findInCss($(style).text()));
  for (const meta of $(addressMetas).toArray()) addresses.push($(meta).attr("content") ?? "");
  for (const meta of $('meta[http-equiv="refresh" i]').toArray()) {
    addresses.push(($(meta).attr("content") ?? "").replace(/^.*?url=/i, ""));
  }
  for (const script of $('script[type="application/ld+json"]').toArray()) {
    addresses.push(...findInData(JSON.parse($(script).text()), siteUrl));
  }
  const ids = $("[id]")
    .toArray()
    .map((element) => $(element).attr("id") ?? "");
  return { addresses, ids };
}

function findInSrcset(srcset: string): string[] {
  return srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s/)[0] ?? "")
    .filter(Boolean);
}

function findInCss(css: string): string[] {
  return [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}

function findInXml(xml: string, siteUrl: string): References {
  const $ = load(xml, { xml: true });
  const texts = $("*")
    .toArray()
    .flatMap((element) => [
      ...Object.values($(element).attr() ?? {}),
      ...($(element).children().length === 0 ? [$(element).text()] : []),
    ]);
  return { addresses: texts.flatMap((text) => findInText(text, siteUrl)), ids: [] };
}

/** Every string of a JSON document. */
function findInData(data: unknown, siteUrl: string): string[] {
  if (typeof data === "string") return findInText(data, siteUrl);
  if (typeof data !== "object" || data === null) return [];
  return Object.values(data).flatMap((value: unknown) => findInData(value, siteUrl));
}

/** Without fragments: in data they tell things apart rather than lead anywhere. */
function findInText(text: string, siteUrl: string): string[] {
  const trimmed = text.trim();
  if (trimmed.startsWith("<")) return findInHtml(load(trimmed), siteUrl).addresses;
  return /^\/(?!\/)\S*$/.test(trimmed) || trimmed === siteUrl || trimmed.startsWith(`${siteUrl}/`)
    ? [trimmed.replace(/#.*/, "")]
    : [];
}
