import type { BreadcrumbList } from "schema-dts";

/** The way from the index to a page, itself included, for machines; `item` is absolute. */
export function toBreadcrumbList(steps: readonly { name: string; item: string }[]): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, item }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item,
    })),
  };
}
