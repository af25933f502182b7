import { parse } from "yaml";
import { z } from "zod";
import { buildProblem, type Problem } from "../problems/Problem";

const text = z.string().trim().min(1);

/** A key that can stand in an address. */
const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const fieldsSchema = z.record(
  key,
  z.strictObject({
    /** What readers see. */
    name: text,
    /** One line on the field's own page. */
    description: text,
    /** What its careers share, in two or three sentences. */
    shared: text.optional(),
    /** In what each career differs from the others, in a line, by the last part of its article's slug. */
    differences: z.record(key, text).optional(),
    /** Where to start, in two or three sentences. */
    start: text.optional(),
  }),
);

const authorsSchema = z.record(
  text,
  z.strictObject({
    /** What readers see. */
    name: text,
    /** The author's own page. */
    url: z.url({ protocol: /^https?$/ }).optional(),
    /** School, company or community. */
    affiliation: text.optional(),
  }),
);

const notesSchema = z.record(z.string().regex(/^[a-z]+(?:-[a-z]+)*$/), text);

/** Most words of a definition: it must be read at a glance, in the middle of an article. */
const maxDefinitionWords = 30;

const glossarySchema = z
  .record(
    key,
    z.strictObject({
      /** As articles write it. */
      term: text,
      /** Its other names, found in articles and by the search as well. */
      aliases: z.array(text).default([]),
      english: text.optional(),
      definition: text.refine((definition) => definition.split(/\s+/).length <= maxDefinitionWords),
      /** Keys of terms to read next. */
      seeAlso: z.array(key).default([]),
      /** What articles may be marked for; where it is absent, the term and all its aliases. */
      marks: z.array(text).optional(),
    }),
  )
  .superRefine((terms, context) => {
    const owners = new Set<string>();
    for (const [own, { term, aliases, seeAlso }] of Object.entries(terms)) {
      for (const [index, other] of seeAlso.entries()) {
        const isThere = other !== own && Object.hasOwn(terms, other);
        if (!isThere) context.addIssue({ code: "custom", path: [own, "seeAlso", index] });
      }
      // A word that is two terms would lead to one of them by chance.
      for (const name of [term, ...aliases].map((name) => name.toLowerCase())) {
        if (owners.has(name)) context.addIssue({ code: "custom", path: [own, "aliases"] });
        owners.add(name);
      }
    }
  });

const majorsSchema = z.record(
  key,
  z.strictObject({
    /** What readers see. */
    name: text,
    /** What an abbreviation stands for. */
    fullName: text.optional(),
    /** Where it is taught: a vocational school or a campus. */
    school: z.enum(["smk", "kampus"]),
    /** How articles write it, beside the name. */
    spellings: z.array(text).default([]),
  }),
);
const trait = z.enum(["build", "data", "design", "people", "systems", "checks"]);

const quizSchema = z.strictObject({
  /** What one may like doing, in the order asked. */
  statements: z.array(z.strictObject({ trait, text })).default([]),
  /** How much each trait counts in a career, by the last part of its article's slug, and why. */
  weights: z
    .record(
      text,
      z.strictObject({
        ...Object.fromEntries(trait.options.map((name) => [name, z.int().min(0).max(2)])),
        why: text,
      } as Record<z.output<typeof trait>, z.ZodInt> & { why: typeof text }),
    )
    .default({}),
});

/** The quiz's statements, and the weights of careers, whether or not they have an article. */
export type QuizData = z.output<typeof quizSchema>;

/** A field of IT careers (bidang), by its key. */
export type CareerFields = z.output<typeof fieldsSchema>;
/** Authors, by the key that `authors` in front matter may name. */
export type Authors = z.output<typeof authorsSchema>;

/** What stands below a block of facts, whatever the career, by the block's name. */
export type BlockNotes = z.output<typeof notesSchema>;

/** Terms, by the key that is their anchor at /istilah/. */
export type Glossary = z.output<typeof glossarySchema>;
/** Majors, by the key that is their anchor at /jurusan/. */
export type Majors = z.output<typeof majorsSchema>;

/** A closed list; empty, with a problem, where its file can't be used. */
export type SiteData<List> = { list: List; problems: Problem[] };

/** Reads `_data/fields.yaml`. Never throws. */
export function parseCareerFields(yaml: string, file: string): SiteData<CareerFields> {
  return parseList(fieldsSchema, yaml, file);
}

/** Reads `_data/authors.yaml`. Never throws. */
export function parseAuthors(yaml: string, file: string): SiteData<Authors> {
  return parseList(authorsSchema, yaml, file);
}

/** Reads `_data/notes.yaml`. Never throws. */
export function parseBlockNotes(yaml: string, file: string): SiteData<BlockNotes> {
  return parseList(notesSchema, yaml, file);
}

/** Reads `_data/istilah.yaml`. Never throws. */
export function parseGlossary(yaml: string, file: string): SiteData<Glossary> {
  return parseList(glossarySchema, yaml, file);
}

/** Reads `_data/jurusan.yaml`. Never throws. */
export function parseMajors(yaml: string, file: string): SiteData<Majors> {
  return parseList(majorsSchema, yaml, file);
}

/** Reads `_data/quiz.yaml`. Never throws. */
export function parseQuiz(yaml: string, file: string): SiteData<Partial<QuizData>> {
  return parseList(quizSchema, yaml, file);
}

function parseList<List extends object>(
  schema: z.ZodType<List>,
  yaml: string,
  file: string,
): SiteData<List | Record<string, never>> {
  // A content folder need not have every list.
  if (yaml === "") return { list: {}, problems: [] };
  const checked = schema.safeParse(readYaml(yaml) ?? {});
  if (checked.success) return { list: checked.data, problems: [] };
  const path = checked.error.issues[0]?.path.join(".") ?? "";
  const problem = buildProblem("data-invalid", { file, line: 1, column: 1 }, { path });
  return { list: {}, problems: [problem] };
}

/** Plain data, or text that no schema takes. */
function readYaml(yaml: string): unknown {
  try {
    return parse(yaml, { schema: "core", logLevel: "silent" });
  } catch {
    return "";
  }
}
