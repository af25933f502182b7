import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { HtmlBasePlugin, IdAttributePlugin, InputPathToUrlTransformPlugin } from "@11ty/eleventy";
import navigation from "@11ty/eleventy-navigation";
import { feedPlugin } from "@11ty/eleventy-plugin-rss";
import syntaxHighlight from "@11ty/eleventy-plugin-syntaxhighlight";
import { DateTime } from "luxon";

const packages = createRequire(import.meta.url);
const readPackageFile = (file) => readFileSync(packages.resolve(file), "utf8");

/** What eleventy-base-blog has, but for its plugin for pictures: the measured articles have none. */
export default function (eleventy) {
  eleventy.addPreprocessor("drafts", "*", (data) =>
    data.draft && process.env.ELEVENTY_RUN_MODE === "build" ? false : undefined,
  );
  eleventy.addWatchTarget("css/**/*.css");

  eleventy.addBundle("css", { toFileDirectory: "dist", bundleHtmlContentFromSelector: "style" });
  eleventy.addBundle("js", { toFileDirectory: "dist", bundleHtmlContentFromSelector: "script" });
  eleventy.addGlobalData("highlightCss", readPackageFile("prismjs/themes/prism-okaidia.css"));
  eleventy.addGlobalData("anchorScript", readPackageFile("@zachleat/heading-anchors/heading-anchors.js"));

  eleventy.addPlugin(syntaxHighlight, { preAttributes: { tabindex: 0 } });
  eleventy.addPlugin(navigation);
  eleventy.addPlugin(HtmlBasePlugin);
  eleventy.addPlugin(InputPathToUrlTransformPlugin);
  eleventy.addPlugin(IdAttributePlugin);
  eleventy.addPlugin(feedPlugin, {
    type: "atom",
    outputPath: "/feed/feed.xml",
    collection: { name: "posts", limit: 10 },
    metadata: {
      language: "id",
      title: "Eleventy",
      subtitle: "Artikel",
      base: "https://example.com/",
      author: { name: "Redaksi" },
    },
  });

  eleventy.addFilter("readableDate", (date, format) =>
    DateTime.fromJSDate(date, { zone: "utc" }).toFormat(format || "dd LLLL yyyy"),
  );
  eleventy.addFilter("htmlDateString", (date) =>
    DateTime.fromJSDate(date, { zone: "utc" }).toFormat("yyyy-LL-dd"),
  );
  eleventy.addFilter("last", (items, count) => items.slice(-count));
  eleventy.addFilter("getKeys", (object) => Object.keys(object));
  eleventy.addFilter("topics", (tags) => (tags ?? []).filter((tag) => tag !== "all" && tag !== "posts"));
  eleventy.addShortcode("currentBuildDate", () => new Date().toISOString());
}

export const config = {
  templateFormats: ["md", "njk", "11ty.js"],
  markdownTemplateEngine: "njk",
  htmlTemplateEngine: "njk",
  dir: { input: "content", includes: "../_includes", data: "../_data", output: "_site" },
};
