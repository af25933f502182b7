import { samplePages } from "../../src/lib/sitePages";

/** A page of each kind that the shipped content makes: the site's own, an article with facts, and one without. */
export const pagesToShow: readonly { path: string; indexable: boolean }[] = [
  ...samplePages,
  { path: "/backend-developer/", indexable: true },
  { path: "/cara-memilih-karier-it/", indexable: true },
];
