import { z } from "zod";
import type { FieldProblemCode } from "../../problems/words/frontMatterWords";
import { checkDate, checkPeriod, suggestDate, suggestPeriod } from "./days";
import { checkSlug, suggestSlug } from "./slugs";
import { checkUrl, suggestUrl } from "./urls";

/** Text with something in it. */
export const text = z.string().trim().min(1);

/** Texts; an empty list says the same as none. */
export const texts = z.array(text);

/**
 * Text with a rule of ours. The check hands the problem's code, and a good value if one can be guessed,
 * to `parseFrontMatter` as the issue's `params`.
 */
const textWith = (check: (value: string) => FieldProblemCode | null, fix: (value: string) => string | null) =>
  text.check((context) => {
    const code = context.value === "" ? null : check(context.value);
    if (code === null) return;
    const params = { code, suggestion: fix(context.value) };
    context.issues.push({ code: "custom", input: context.value, params });
  });

/** An article's address without the slash at its end: `/data-engineer`. */
export const slug = textWith(checkSlug, suggestSlug);

/** A real day, `YYYY-MM-DD`. A string throughout: a `Date` would shift with time zones and turn 30 February into 2 March. */
export const day = textWith(checkDate, suggestDate).meta({ format: "date" });

/** An address on the web, `https://…` or `http://…`. */
export const url = textWith(checkUrl, suggestUrl).meta({
  format: "uri",
  examples: ["https://contoh.id/halaman"],
});

/** What YAML reads as a number where no quotes stand around it: `2024`. It is text from here on. */
const textOrNumber = z.union([text, z.int()]).transform(String);

/** Text that may be written as a bare number. */
export const looseText = textOrNumber.pipe(text);

/** When something was so: `YYYY` or `YYYY-MM`, quoted or not. */
export const period = textOrNumber.pipe(textWith(checkPeriod, suggestPeriod)).meta({ examples: ["2026-01"] });

/** When something was said: a year, a month, or a day. */
export const moment = textOrNumber
  .pipe(textWith((value) => (checkDate(value) === null ? null : checkPeriod(value)), suggestPeriod))
  .meta({ examples: ["2026-01"] });
