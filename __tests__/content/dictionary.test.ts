import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readShippedArticles } from "../support/readShippedArticles";

// All articles are parsed, on a machine that may be busy.
jest.setTimeout(120_000);

/**
 * Words in, those that the Indonesian dictionary lacks out, one a line. A process of its own: its reader is an ES module
 * that Jest's loader cannot take.
 */
const program = `
  import { readFileSync } from "node:fs";
  import { fileURLToPath } from "node:url";
  import { decodeTrie } from "cspell-trie-lib";
  const trie = new URL("dict/id-id.trie", import.meta.resolve("@cspell/dict-id-id/cspell-ext.json"));
  const dictionary = decodeTrie(readFileSync(fileURLToPath(trie)));
  const words = readFileSync(0, "utf8").split("\\n");
  process.stdout.write(words.filter((word) => word !== "" && !dictionary.has(word)).join("\\n"));
`;

function findUnlisted(words: readonly string[]): Set<string> {
  const run = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    input: words.join("\n"),
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return new Set(run.stdout.split("\n"));
}

/** Terms of the trade, and derived words that the dictionary lacks: one a line. */
const knownWords = new Set(
  readFileSync(resolve("__tests__/fixtures/known-words.txt"), "utf8").split("\n").filter(Boolean),
);

/** A word, without what hangs on its end, and as a name: "januari" is in the dictionary as "Januari". */
const toForms = (word: string): string[] =>
  [word, word.replace(/(?:nya|mu|ku)?(?:lah|kah|pun)?$/, "")].flatMap((form) => [
    form,
    form.charAt(0).toUpperCase() + form.slice(1),
  ]);

/** Of lower-case words, those that nothing knows. */
function findUnknown(words: readonly string[]): string[] {
  const unlisted = findUnlisted([...new Set(words.flatMap(toForms))]);
  return [
    ...new Set(words.filter((word) => toForms(word).every((form) => unlisted.has(form) && !knownWords.has(form)))),
  ].sort();
}

type Written = {
  word: string;
  /** Stands where a capital need not mean a name. */
  begins: boolean;
};

/** Every word of a text; addresses and what is glued to figures are none. */
function findWords(text: string): Written[] {
  const plain = text.replace(/\S*[./@_]\p{L}\S*|\S*\d\S*/gu, " . ");
  return [...plain.matchAll(/(^|[.!?…:;|“"(]\s*)?(\p{L}+)/gu)].map(([, before, word = ""]) => ({
    word,
    begins: before !== undefined,
  }));
}

describe("words of the shipped articles", () => {
  it("are in the dictionary or in __tests__/fixtures/known-words.txt, names apart", async () => {
    const articles = await readShippedArticles();
    const written = articles.flatMap(({ prose, facts }) =>
      [...prose, ...facts].flatMap(({ text }) => findWords(text)),
    );
    const names = new Set(
      written.filter(({ word, begins }) => !begins && /^\p{Lu}/u.test(word)).map(({ word }) => word),
    );
    const words = written.filter(({ word }) => !names.has(word)).map(({ word }) => word.toLowerCase());

    expect(words.length).toBeGreaterThan(1_000 * articles.length);
    expect(findUnknown(words)).toEqual([]);
  });

  it("would be caught where a finger slips", () => {
    const right = ["pekerjaan", "mengerjakan", "dikerjakan", "kerjamu"];
    const wrong = ["dikerjkan", "megerjakan", "pekerjan"];

    expect(findUnknown([...right, ...wrong])).toEqual(wrong);
  });
});
