import type { GatsbyNode } from "gatsby";
import { toUrl } from "../../src/lib/toUrl";
import { buildManifest } from "../publish/buildManifest";
import { buildRobots } from "../publish/sitemap";
import { dropUnusedFiles } from "./postBuild/dropUnusedFiles";
import { readPublished } from "./postBuild/readPublished";
import { writeCareerFacts } from "./postBuild/writeCareerFacts";
import { writeFeeds } from "./postBuild/writeFeeds";
import { writeHeaders } from "./postBuild/writeHeaders";
import { writeOpenData } from "./postBuild/writeOpenData";
import { writePublished } from "./postBuild/writePublished";
import { writeRedirects } from "./postBuild/writeRedirects";
import { writeSaveList } from "./postBuild/writeSaveList";
import { writeServiceWorker } from "./postBuild/writeServiceWorker";
import { writeShareImages } from "./postBuild/writeShareImages";
import { writeTextSearch } from "./postBuild/writeTextSearch";

/**
 * What is published beside the pages. Each step is an effect over a pure builder of `gatsby/publish/`; the order
 * matters where one reads what another wrote, so the headers, which know every file, come late, and the list of what can
 * be saved, which has the digest of each page, last.
 */
export const onPostBuild: GatsbyNode["onPostBuild"] = async (build) => {
  const { basePath, getNodesByType } = build;
  const published = readPublished(getNodesByType);
  await writePublished("robots.txt", buildRobots(toUrl(`${basePath}/sitemap-index.xml`)));
  await writePublished("manifest.webmanifest", buildManifest(basePath));
  await writeFeeds(published, build);
  await writeShareImages(published, build);
  await writeTextSearch(published, build);
  await writeRedirects(published, basePath);
  await writeCareerFacts(published, basePath);
  await writeOpenData(published, basePath);
  await writeServiceWorker(basePath);
  await dropUnusedFiles(published);
  await writeHeaders(basePath);
  await writeSaveList(published, basePath);
};
