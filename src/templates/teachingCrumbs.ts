import { withPrefix } from "gatsby";
import type { Crumb } from "../components/layout/Breadcrumbs";
import { sitePages } from "../lib/sitePages";
import { homeCrumb } from "./homeCrumb";

/** The way to what belongs to the teachers' pack. */
export const teachingCrumbs = (): Crumb[] => [
  homeCrumb(),
  { name: "Untuk guru", href: withPrefix(sitePages.teaching.path) },
];
