import { site } from "../../src/lib/site";
import { sitePages } from "../../src/lib/sitePages";
import { themeColors } from "../../src/lib/themeColors";

/**
 * The web app manifest, by which a browser can put the site on the home screen.
 *
 * @param basePath path prefix, without a slash at its end
 */
export function buildManifest(basePath: string): string {
  const base = `${basePath}/`;
  const icon = (file: string, size: number, purpose: "any" | "maskable") => ({
    src: `${base}icons/${file}`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  const manifest = {
    id: base,
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    dir: "ltr",
    start_url: base,
    scope: base,
    display: "standalone",
    // Where a browser knows it: articles lead elsewhere, and one wants to come back.
    display_override: ["minimal-ui"],
    background_color: themeColors.light,
    theme_color: themeColors.light,
    categories: ["education"],
    icons: [
      icon("192.png", 192, "any"),
      icon("512.png", 512, "any"),
      icon("maskable-512.png", 512, "maskable"),
    ],
    shortcuts: [{ name: "Bacaan tersimpan", url: basePath + sitePages.offline.path }],
  };
  return `${JSON.stringify(manifest)}\n`;
}
