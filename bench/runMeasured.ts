import type { ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { spawnNode } from "../__tests__/support/runGatsby";

/** The shortest time between two readings of memory, in milliseconds. */
const sampleEvery = 100;
/** The largest share of the measured time that reading memory may take. */
const maxShare = 1 / 20;

/** What a command took. */
export type Measured = {
  milliseconds: number;
  /** The most memory that its processes held together, in bytes; `null` where the system does not tell */
  peakMemory: number | null;
  output: string;
};

/**
 * Runs Node to its end.
 *
 * @throws Error with the output, when it fails
 */
export function runMeasured(
  folder: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Measured> {
  return new Promise((done, reject) => {
    const start = performance.now();
    const child = spawnNode(folder, args, env);
    const output = readOutput(child);
    let peakMemory: number | null = null;
    let timer: NodeJS.Timeout;
    // Reading it of processes that hold gigabytes takes a third of a second, and slows them down.
    const readMemory = (): void => {
      const from = performance.now();
      const memory = child.pid === undefined ? null : readGroupMemory(child.pid);
      if (memory !== null) peakMemory = Math.max(peakMemory ?? 0, memory);
      timer = setTimeout(readMemory, Math.max(sampleEvery, (performance.now() - from) / maxShare));
    };
    timer = setTimeout(readMemory, sampleEvery);
    child.on("error", reject).on("close", (code) => {
      clearTimeout(timer);
      const milliseconds = performance.now() - start;
      if (code === 0) done({ milliseconds, peakMemory, output: output() });
      else reject(new Error(`${args.join(" ")} ended with ${code}:\n${output().slice(-4_000)}`));
    });
  });
}

/** Gathers what a process prints. */
export function readOutput(child: ChildProcess): () => string {
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (text: Buffer) => (output += text.toString()));
  return () => output;
}

/**
 * The memory of a process and all that it started, in bytes: a page that several of them share counts once (Linux's
 * proportional set size), since Gatsby's workers all map the same store.
 */
function readGroupMemory(group: number): number | null {
  if (process.platform !== "linux") return null;
  let sum = 0;
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const [, , processGroup] =
        readFileSync(`/proc/${name}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
      if (Number(processGroup) !== group) continue;
      sum +=
        Number(/^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${name}/smaps_rollup`, "utf8"))?.[1] ?? 0) *
        1_024;
    } catch {
      // It has ended meanwhile.
    }
  }
  return sum;
}
