import { type Token, Tokenizer } from "parse5";

/** A piece of raw HTML, from `start` to `end`. */
export type HtmlToken = { start: number; end: number } & (
  | { kind: "start"; name: string; attributes: HtmlAttribute[] }
  | { kind: "end"; name: string }
  | { kind: "comment" | "declaration" | "text" | "unfinished" }
);

/** An attribute of a start tag, from `start` to `end` in the same text. */
type HtmlAttribute = { name: string; value: string; start: number; end: number };

/**
 * Cuts raw HTML into tokens as a browser does, but treats the content of every element as HTML: `<textarea>` and
 * `<script>` contain tags and text too. An unfinished tag or comment at the end is one token.
 */
export function tokenizeHtml(value: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const state = { unfinished: false };
  const toSpan = ({ location }: Token.Token) => ({
    start: location?.startOffset ?? 0,
    end: location?.endOffset ?? 0,
  });
  const addText = (token: Token.CharacterToken) => tokens.push({ kind: "text", ...toSpan(token) });

  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => {
        const attributes = token.attrs.map(({ name, value }) => {
          const location = token.location?.attrs?.[name];
          return { name, value, start: location?.startOffset ?? 0, end: location?.endOffset ?? 0 };
        });
        tokens.push({ kind: "start", name: token.tagName, attributes, ...toSpan(token) });
      },
      onEndTag: (token) => tokens.push({ kind: "end", name: token.tagName, ...toSpan(token) }),
      onComment: (token) => {
        const { start, end } = toSpan(token);
        // An unclosed `<?` and the like run to the end without a parse error.
        if (!value.endsWith(">", end)) state.unfinished = true;
        if (state.unfinished) return;
        tokens.push({ kind: value.startsWith("<!--", start) ? "comment" : "declaration", start, end });
      },
      onDoctype: (token) => {
        if (!state.unfinished) tokens.push({ kind: "declaration", ...toSpan(token) });
      },
      onCharacter: addText,
      onNullCharacter: addText,
      onWhitespaceCharacter: addText,
      onEof: () => undefined,
      onParseError: ({ code }) => {
        if (/^eof-in-(tag|comment|doctype)$/.test(code)) state.unfinished = true;
      },
    },
  );
  tokenizer.write(value, true);

  if (state.unfinished) {
    // parse5 may give the end of a text one short after a character reference.
    const start = value.indexOf("<", (tokens.at(-1)?.end ?? 1) - 1);
    tokens.push({ kind: "unfinished", start, end: value.length });
  }
  return tokens;
}
