/** What the order of articles rests on. */
type Dated = {
  /** `YYYY-MM-DD`; `null` where the article has no usable one */
  date: string | null;
  title: string;
};

const collator = new Intl.Collator("id");

/** The order of the Indonesian alphabet. */
export const compareTitles = (a: { title: string }, b: { title: string }): number =>
  collator.compare(a.title, b.title);

/** Newest first, ties by title; articles without a date come last. Returns a new array. */
export function sortArticles<Article extends Dated>(articles: readonly Article[]): Article[] {
  return [...articles].sort((a, b) => (b.date ?? "").localeCompare(a.date ?? "") || compareTitles(a, b));
}
