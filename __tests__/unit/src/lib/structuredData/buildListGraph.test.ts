import { buildListGraph } from "../../../../../src/lib/structuredData/buildListGraph";

test("a page of a list says the way to it", () => {
  const site = { name: "Situs Contoh", url: "https://contoh.id/" };
  expect(buildListGraph({ name: "Data dan AI", url: "https://contoh.id/bidang/data/", site })).toEqual({
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "BreadcrumbList",
        itemListElement: [
          { "@type": "ListItem", position: 1, name: "Situs Contoh", item: "https://contoh.id/" },
          { "@type": "ListItem", position: 2, name: "Data dan AI", item: "https://contoh.id/bidang/data/" },
        ],
      },
    ],
  });
});
