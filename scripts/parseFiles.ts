import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ParsedFile } from "./ParsedFile";
import type { ParseTask } from "./parseWorker";

/** Fewer files than this for each thread are done sooner by one: a thread takes some time to start and to warm up. */
const filesPerThread = 100;

/**
 * Parses articles, on as many processors as are worth it. Always in threads, so that a run with nothing to parse
 * never loads the Markdown parser. The result is in the order of the files.
 *
 * @param program of a thread, see `bundleWorker`
 */
export async function parseFiles(
  program: string,
  folder: string,
  files: readonly string[],
): Promise<ParsedFile[]> {
  const threads = Math.min(availableParallelism(), Math.ceil(files.length / filesPerThread));
  const shares = Array.from({ length: threads }, (_, share) =>
    files.filter((_file, index) => index % threads === share),
  );
  const results = await Promise.all(shares.map((share) => parseInThread(program, { folder, files: share })));
  return files.flatMap((_, index) => results[index % threads]?.[Math.floor(index / threads)] ?? []);
}

function parseInThread(program: string, task: ParseTask): Promise<ParsedFile[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { eval: true, execArgv: [] });
    worker.once("message", (parsed: ParsedFile[]) => {
      resolve(parsed);
    });
    worker.once("error", reject);
    worker.postMessage(task);
  });
}
