import { htmlFlow } from "micromark-core-commonmark";
import type { Construct, Extension } from "micromark-util-types";

/** Kinds of raw HTML block that run to the end of the document when nothing closes them. */
const kinds = [
  { opener: "<!--", closer: "-->" },
  { opener: "<![cdata[", closer: "]]>" },
  { opener: "<!", closer: ">" },
  { opener: "<?", closer: "?>" },
  { opener: "<script", closer: "</script>" },
  { opener: "<style", closer: "</style>" },
  { opener: "<pre", closer: "</pre>" },
  { opener: "<textarea", closer: "</textarea>" },
];

/** Most articles have none of these, and skip the whole search. */
const anyOpener = /<(?:[!?]|script|style|pre|textarea)/i;

/**
 * Parser extension: an HTML block that nothing closes is read as text and inline tags instead, so that a forgotten
 * `-->` or `</textarea>` does not swallow the rest of the article, as it does in CommonMark. "Closed" means before the
 * same kind opens again: otherwise the end of a later comment would close an earlier one.
 */
export function keepUnclosedText(body: string): Extension {
  if (!anyOpener.test(body)) return {};
  // Not `toLowerCase`, which can change the length and so the offsets.
  const source = body.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const lastClosers = new Map(kinds.map(({ closer }) => [closer, source.lastIndexOf(closer)]));

  // No search goes past the next opener: otherwise the time would grow with the square of the openers.
  function isUnclosed(offset: number): boolean {
    const kind = kinds.find(({ opener }) => source.startsWith(opener, offset));
    if (!kind) return false;
    if ((lastClosers.get(kind.closer) ?? -1) < offset) return true;
    const nextOpener = source.indexOf(kind.opener, offset + kind.opener.length);
    return nextOpener !== -1 && !source.slice(offset + 2, nextOpener).includes(kind.closer);
  }

  const htmlFlowClosed: Construct = {
    ...htmlFlow,
    name: "htmlFlowClosed",
    tokenize(effects, ok, nok) {
      const { offset } = this.now();
      const start = htmlFlow.tokenize.call(this, effects, ok, nok);
      return (code) => (isUnclosed(offset) ? nok(code) : start(code));
    },
  };
  const lessThan = 60;
  return { disable: { null: ["htmlFlow"] }, flow: { [lessThan]: htmlFlowClosed } };
}
