import { withPrefix } from "gatsby";
import type { Crumb } from "../components/layout/Breadcrumbs";
import { sitePages } from "../lib/sitePages";

/** The first step of every way: the index. */
export const homeCrumb = (): Crumb => ({
  name: sitePages.home.label,
  href: withPrefix(sitePages.home.path),
});
