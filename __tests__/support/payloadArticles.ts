import { xssPayloads } from "../fixtures/markdown/xssPayloads";

/** An article full of payloads. */
export type PayloadArticle = { path: string; title: string; source: string };

/** The paragraph that each article of payloads ends with: it must still be there, and be seen. */
export const payloadMarker = "Penanda sesudah muatan.";

const perArticle = 48;

/** An article with a NUL in it is an error, and is not published. */
const publishable = xssPayloads.filter((payload) => !payload.includes("\0"));

/** All payloads as articles of the fixture site; older than its other articles, so that they come last in every list. */
export const payloadArticles: readonly PayloadArticle[] = Array.from(
  { length: Math.ceil(publishable.length / perArticle) },
  (_, index) => {
    const payloads = publishable.slice(index * perArticle, (index + 1) * perArticle);
    // What is in front matter also gets into the head, into lists and into data for machines.
    const title = `Muatan ${index + 1} </title></script><script>alert("judul")</script>`;
    const source = [
      "---",
      `slug: "/muatan-${index + 1}"`,
      `date: "2018-01-0${index + 1}"`,
      `title: ${JSON.stringify(title)}`,
      `description: ${JSON.stringify(`Uraian "><script>alert("uraian")</script> dari muatan ${index + 1}, cukup panjang untuk sebuah uraian.`)}`,
      `authors: ['"><img src=x onerror=alert("penulis")>']`,
      "---",
      "",
      payloads.join("\n\n"),
      "",
      payloadMarker,
      "",
    ].join("\n");
    return { path: `/muatan-${index + 1}/`, title, source };
  },
);
