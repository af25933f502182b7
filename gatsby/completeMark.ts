/**
 * A file of `public/` that says that the build went to its end: the next build removes it first and writes it last. A
 * folder without it is half of a site, whatever else is in it. It holds the path prefix that the site was built with.
 */
export const completeMark = ".complete";
