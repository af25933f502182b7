import { createRequire } from "node:module";
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { ArticleFields } from "../ArticleNode";
import type { ThreadAnswer } from "./articleThread";
import { readArticle, type ArticleFile } from "./readArticle";

type Job = {
  file: ArticleFile;
  resolve: (fields: ArticleFields | null) => void;
  reject: (error: unknown) => void;
};

/** About as many articles as can be read while a thread starts. */
const few = 100;

/** The most articles that the thread has at one time: enough for it to go on while the main thread is busy. */
const maxHanded = 20;

/**
 * Returns a function that does what `readArticle` does, one article after the other. While more than a few wait, a second
 * thread reads them too: reading is the longest step of a large site's first build, and Gatsby uses one processor for it.
 * A site of a few dozen articles, or an edit in the preview, starts no thread. If a file is asked for twice, the answers
 * may come in either order.
 */
export function createArticleReader(): (file: ArticleFile) => Promise<ArticleFields | null> {
  const queue: Job[] = [];
  /** Given to the thread and not answered yet; it answers in this order */
  const handed: Job[] = [];
  let thread: Worker | null = null;
  let isReading = false;

  /** Reads one article in this thread; Gatsby goes on with its own work before the next one. */
  const readNext = (): void => {
    const job = queue.shift();
    isReading = job !== undefined;
    if (job === undefined) return;
    try {
      job.resolve(readArticle(job.file));
    } catch (error) {
      job.reject(error);
    }
    setImmediate(readNext);
  };

  const startThread = (): Worker => {
    const started = new Worker(resolve("plugins/gatsby-transformer-article/files/articleThread.ts"), {
      execArgv: ["--require", createRequire(resolve("package.json")).resolve("tsx/cjs")],
    });
    started.on("message", (answer: ThreadAnswer) => {
      const job = handed.shift();
      if ("error" in answer) job?.reject(answer.error);
      else job?.resolve(answer.fields);
      handOver(started);
    });
    started.on("error", (error) => {
      thread = null;
      for (const job of handed.splice(0)) job.reject(error);
    });
    handOver(started);
    return started;
  };

  const handOver = (to: Worker): void => {
    for (const job of queue.splice(0, maxHanded - handed.length)) {
      handed.push(job);
      to.postMessage(job.file);
    }
    if (handed.length > 0) return;
    thread = null;
    void to.terminate();
  };

  return (file) =>
    new Promise((resolve, reject) => {
      queue.push({ file, resolve, reject });
      if (queue.length > few) thread ??= startThread();
      if (!isReading) setImmediate(readNext);
      isReading = true;
    });
}
