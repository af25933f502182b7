import type { GatsbyNode } from "gatsby";
import { toUrl } from "../../src/lib/toUrl";
import { buildManifest } from "../publish/buildManifest";
import { buildRobots } from "../publish/buildRobots";
import { writePublished } from "./writePublished";

/**
 * What is published beside the pages. Each step is an effect over a pure builder of `gatsby/publish/`; the order
 * matters where one reads what another wrote, so the headers, which know every file, come last.
 */
export const onPostBuild: GatsbyNode["onPostBuild"] = async ({ basePath }) => {
  await writePublished("robots.txt", buildRobots(toUrl(`${basePath}/sitemap-index.xml`)));
  await writePublished("manifest.webmanifest", buildManifest(basePath));
};
