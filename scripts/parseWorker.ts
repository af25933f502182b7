import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { parseFile } from "./parseFile";

/** A share of the articles, sent to a worker thread. */
export type ParseTask = { folder: string; files: readonly string[] };

parentPort?.once("message", ({ folder, files }: ParseTask) => {
  parentPort?.postMessage(files.map((file) => parseFile(readFileSync(join(folder, file)), file)));
});
