import { z } from "zod";
import { frontMatterSchema } from "../../../plugins/gatsby-transformer-article";

const text = z.string().min(1);
const address = z.string().meta({ format: "uri" });

/** What both files begin with. */
const head = {
  $schema: address.meta({ description: "Alamat JSON Schema berkas ini." }),
  name: text,
  version: text.meta({ description: "Versi bentuk data; angka pertama naik kalau bentuk lamanya berubah." }),
  date: z.string().nullable().meta({ description: "Tanggal isi terakhir berubah." }),
  license: address.meta({ description: "Lisensi; pengecualiannya ada di alamat `url`." }),
  url: address.meta({ description: "Halaman yang menjelaskan data ini dan cara menyebutnya." }),
};

/**
 * Front matter as others get it: without what only this site's pages need, and without the words of people who answered
 * for this site alone.
 */
const careerSchema = frontMatterSchema
  .omit({
    slug: true,
    title: true,
    authors: true,
    cover: true,
    draft: true,
    formerSlugs: true,
    glossary: true,
    kind: true,
    qna: true,
    related: true,
  })
  .partial()
  .extend({
    id: text.meta({ description: "Pengenal tetap; tidak berubah walaupun alamat atau judulnya berubah." }),
    url: address.meta({ description: "Alamat artikelnya." }),
    title: text,
    related: z
      .array(text)
      .meta({ description: "Pengenal karier lain yang dekat, yang paling dekat lebih dulu." }),
  });

/** `karier.json` */
export const careersDataSchema = z.strictObject({ ...head, careers: z.array(careerSchema) });

/** `istilah.json` */
export const termsDataSchema = z.strictObject({
  ...head,
  terms: z.array(
    z.strictObject({
      id: text.meta({ description: "Pengenal tetap." }),
      url: address,
      term: text,
      aliases: z.array(text),
      english: text.optional(),
      definition: text,
      seeAlso: z.array(text).meta({ description: "Pengenal istilah lain." }),
    }),
  ),
});

export type CareersData = z.output<typeof careersDataSchema>;
export type TermsData = z.output<typeof termsDataSchema>;

/**
 * A schema as JSON Schema (draft 7, which most programs read), of what comes out of it.
 *
 * @param url where it is published, absolute
 */
export function buildDataSchema(schema: z.ZodType, url: string): object {
  const plain = z.toJSONSchema(schema, {
    io: "output",
    target: "draft-7",
    // A hint to this site's writers.
    override: ({ jsonSchema }) => {
      delete jsonSchema["recommendedLength"];
    },
  });
  return { ...plain, $id: url };
}
