import type { CheckedArticle } from "./CheckedArticle";
import { hintOnce } from "./hintOnce";
import type { Problem } from "./Problem";

/** Beyond this, articles read as one template filled in. */
const mostArticles = 4;

type Phrase = CheckedArticle["writing"]["phrases"][number];
type Found = { file: string; line: number };

/** A sentence's key is a digest; of headings, capitals don't count. */
const toId = ({ kind, key }: Pick<Phrase, "kind" | "key">): string =>
  kind === "heading" ? `# ${key.toLowerCase()}` : key;

/** Headings that too many articles have, and sentences that any other has. */
export function checkCopies(articles: readonly CheckedArticle[]): Problem[] {
  /** For each phrase, the first place in each article that has it */
  const found = new Map<string, Found[]>();
  for (const { file, writing } of articles) {
    for (const { line, ...phrase } of writing.phrases) {
      const id = toId(phrase);
      const places = found.get(id);
      if (places === undefined) found.set(id, [{ file, line }]);
      else if (places.at(-1)?.file !== file) places.push({ file, line });
    }
  }
  return articles.flatMap(({ file, writing }) => {
    const placesOf = (kind: "heading" | "sentence") =>
      writing.phrases.flatMap((phrase) =>
        phrase.kind === kind ? [{ ...phrase, places: found.get(toId(phrase)) ?? [] }] : [],
      );
    const headings = placesOf("heading")
      .filter(({ places }) => places.length > mostArticles)
      .map(({ key, line, column, places }) => ({
        line,
        column,
        params: { heading: key, count: places.length - 1 },
      }));
    const sentences = placesOf("sentence").flatMap(({ line, column, places }) => {
      const other = places[0]?.file === file ? places[1] : places[0];
      return other === undefined
        ? []
        : [{ line, column, params: { other: other.file, otherLine: other.line } }];
    });
    return [...hintOnce(file, "heading-common", headings), ...hintOnce(file, "sentence-copied", sentences)];
  });
}
