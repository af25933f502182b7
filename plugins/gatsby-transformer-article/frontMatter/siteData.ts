import { parse } from "yaml";
import { z } from "zod";
import { buildProblem, type Problem } from "../problems/Problem";

const text = z.string().trim().min(1);

const fieldsSchema = z.record(
  z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  z.strictObject({
    /** What readers see. */
    name: text,
    /** One line on the field's own page. */
    description: text,
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

const trait = z.enum(["build", "data", "design", "people", "systems", "checks"]);

const quizSchema = z.strictObject({
  /** What one may like doing, in the order asked. */
  statements: z.array(z.strictObject({ trait, text })),
  /** How much each trait counts in a career, by the last part of its article's slug, and why. */
  weights: z.record(
    text,
    z.strictObject({
      ...Object.fromEntries(trait.options.map((name) => [name, z.int().min(0).max(2)])),
      why: text,
    } as Record<z.output<typeof trait>, z.ZodInt> & { why: typeof text }),
  ),
});

/** The quiz's statements, and the weights of careers, whether or not they have an article. */
export type QuizData = z.output<typeof quizSchema>;

/** A field of IT careers (bidang), by its key. */
export type CareerFields = z.output<typeof fieldsSchema>;
/** Authors, by the key that `authors` in front matter may name. */
export type Authors = z.output<typeof authorsSchema>;

/** What stands below a block of facts, whatever the career, by the block's name. */
export type BlockNotes = z.output<typeof notesSchema>;

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
