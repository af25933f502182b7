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

/** Articles that are read in about the time that a thread takes to start. */
const few = 100;

/** Articles that the thread has at one time: enough to go on while this one is busy. */
const maxHanded = 20;

/**
 * `readArticle` for many articles, in a second thread as well where many wait: of a large site's first build reading is
 * the longest step, and Gatsby leaves the other processors idle. An edit, or a site of a few dozen articles, starts no
 * thread. Two answers for one file may come in any order.
 */
export function createArticleReader(): (file: ArticleFile) => Promise<ArticleFields | null> {
  const queue: Job[] = [];
  /** What the thread has, in the order in which it answers */
  const handed: Job[] = [];
  let thread: Worker | null = null;
  let isReading = false;

  /** Reads one article here, and lets Gatsby have its turn before the next. */
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
