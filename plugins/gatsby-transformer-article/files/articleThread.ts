import { parentPort } from "node:worker_threads";
import type { ArticleFields } from "../ArticleNode";
import { readArticle, type ArticleFile } from "./readArticle";

/** What the thread says of a file: what `readArticle` returns or throws. */
export type ThreadAnswer = { fields: ArticleFields | null } | { error: unknown };

/** The second thread of `createArticleReader`: answers in the order in which it is asked. */
parentPort?.on("message", (file: ArticleFile) => {
  parentPort?.postMessage(answer(file));
});

function answer(file: ArticleFile): ThreadAnswer {
  try {
    return { fields: readArticle(file) };
  } catch (error) {
    return { error };
  }
}
