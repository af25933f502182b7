import { site } from "../../src/lib/site";
import { crawlSite, type Crawl } from "./crawlSite";
import { payloadArticles } from "./payloadArticles";

/** Pages that others lead to, and files that none has to. */
const start = ["/", "/404.html", "/robots.txt", "/privasi/", "/tentang/"];

/**
 * Walks through the fixture site where a server has it.
 *
 * @param served where, without a slash at its end, and the path prefix that the site was built with
 */
export function crawlServed({ url, pathPrefix }: { url: string; pathPrefix: string }): Promise<Crawl> {
  return crawlSite({
    get: (path) => fetch(url + path, { redirect: "manual" }),
    siteUrl: site.url,
    foreignUrl: site.repositoryUrl,
    pathPrefix,
    start: start.map((path) => pathPrefix + path),
    isOpaque: (path) => payloadArticles.some((article) => pathPrefix + article.path === path),
  });
}
