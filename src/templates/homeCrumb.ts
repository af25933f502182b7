import { withPrefix } from "gatsby";
import type { Crumb } from "../components/layout/Breadcrumbs";

/** The first step of every way: the index. */
export const homeCrumb = (): Crumb => ({ name: "Semua artikel", href: withPrefix("/") });
