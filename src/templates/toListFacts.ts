import { withPrefix } from "gatsby";
import { site } from "../lib/site";
import type { ListFacts } from "../lib/structuredData/buildListGraph";
import { toUrl } from "../lib/toUrl";

/** What a list's page says of itself for machines. */
export function toListFacts(name: string, url: string): ListFacts {
  return { name, url, site: { name: site.name, url: toUrl(withPrefix("/")) } };
}
