import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import type { Nodes, Paragraph } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/** Ends of the names of files that a block in a language is saved as. */
const fileEndings: Readonly<Record<string, readonly string[]>> = {
  js: [".mjs"],
  python: [".py"],
  text: [".csv", ".log"],
};

/** The code blocks of a shipped article: by the file that the step before them names, and those that have no name. */
function readCode(slug: string): { files: Map<string, string>; unnamed: string[] } {
  const files = new Map<string, string>();
  const unnamed: string[] = [];
  const walk = (node: Nodes): void => {
    if (!("children" in node)) return;
    for (const [index, child] of node.children.entries()) {
      walk(child);
      if (child.type !== "code") continue;
      const before = node.children[index - 1];
      const name =
        before?.type === "paragraph" ? findName(before, fileEndings[child.lang ?? ""] ?? []) : undefined;
      if (name === undefined) unnamed.push(child.value);
      else files.set(name, child.value);
    }
  };
  walk(fromMarkdown(readFileSync(`content/${slug}/index.md`, "utf8").split(/^---$/m).slice(2).join("---")));
  return { files, unnamed };
}

/** The first file that a step names, or the last that it runs. */
function findName(step: Paragraph, endings: readonly string[]): string | undefined {
  const codes = step.children.flatMap((part) => (part.type === "inlineCode" ? [part.value] : []));
  const isFile = (word: string): boolean => endings.some((ending) => word.endsWith(ending));
  return (
    codes.find((code) => isFile(code) && !code.includes(" ")) ??
    codes.flatMap((code) => code.split(" ")).findLast(isFile)
  );
}

/** Tells the parent once a server listens, as the articles' servers print nothing. */
const announcement = `data:text/javascript,${encodeURIComponent(
  'import net from "node:net"; const { listen } = net.Server.prototype;' +
    'net.Server.prototype.listen = function (...given) { this.once("listening", () => process.send("listening")); return listen.apply(this, given); };',
)}`;

/** A folder of its own with an article's files in it, and the programs that run there. */
export type WeekendProject = {
  /** Code blocks without a name, in the order of the article */
  unnamed: string[];
  write: (name: string, text: string) => Promise<void>;
  read: (name: string) => Promise<string>;
  remove: (name: string) => Promise<void>;
  copy: (from: string, to: string) => Promise<void>;
  /** Puts a text in the place of another, wherever it stands; throws where it doesn't. */
  edit: (name: string, from: string, to: string) => Promise<void>;
  /** Gives ports that are written in the files others that are free, in their order. */
  movePorts: (...written: number[]) => Promise<number[]>;
  /** Runs a file with Node or Python 3 to its end, and says what it printed; throws where it fails. */
  run: (name: string, input?: string) => Promise<string>;
  /** Starts a server, and waits until it listens. */
  serve: (name: string, ...given: string[]) => Promise<ChildProcess>;
  /** Starts a program that prints lines, and gives a way to wait for one. */
  follow: (name: string) => { child: ChildProcess; waitFor: (pattern: RegExp) => Promise<string> };
  /** Ends a program, and waits for its end. */
  stop: (child: ChildProcess) => Promise<void>;
  /** Ends what still runs, and removes the folder. */
  close: () => Promise<void>;
};

/** Saves the files of an article's weekend project in a folder of its own. */
export async function openProject(slug: string): Promise<WeekendProject> {
  const { files, unnamed } = readCode(slug);
  const folder = await mkdtemp(join(tmpdir(), `${slug}-`));
  const running = new Set<ChildProcess>();
  const write = (name: string, text: string) => writeFile(join(folder, name), `${text}\n`);
  const read = (name: string) => readFile(join(folder, name), "utf8");
  for (const [name, code] of files) await write(name, code);

  const edit = async (name: string, from: string, to: string): Promise<void> => {
    const text = await read(name);
    if (!text.includes(from)) throw new Error(`${slug}: ${name} has no ${from}`);
    await writeFile(join(folder, name), text.replaceAll(from, to));
  };
  const start = (...given: string[]): ChildProcess => {
    const child = spawn(process.execPath, given, { cwd: folder, stdio: ["ignore", "pipe", "ignore", "ipc"] });
    running.add(child);
    child.once("exit", () => running.delete(child));
    return child;
  };
  const stop = async (child: ChildProcess): Promise<void> => {
    if (!running.has(child)) return;
    const ended = once(child, "exit");
    child.kill();
    await ended;
  };
  return {
    unnamed,
    write,
    read,
    edit,
    stop,
    remove: (name) => rm(join(folder, name)),
    copy: (from, to) => copyFile(join(folder, from), join(folder, to)),
    movePorts: async (...written) => {
      const free = await findFreePorts(written.length);
      for (const name of files.keys()) {
        const text = await read(name);
        const moved = written.reduce(
          (code, port, index) => code.replaceAll(String(port), String(free[index])),
          text,
        );
        await writeFile(join(folder, name), moved);
      }
      return free;
    },
    run: async (name, input = "") => {
      const command = name.endsWith(".py") ? "python3" : process.execPath;
      const ended = promisify(execFile)(command, [name], { cwd: folder });
      ended.child.stdin?.end(input);
      return (await ended).stdout;
    },
    serve: async (name, ...given) => {
      const child = start("--import", announcement, name, ...given);
      const ended = once(child, "exit").then(() =>
        Promise.reject(new Error(`${slug}: ${name} did not start`)),
      );
      await Promise.race([once(child, "message"), ended]);
      ended.catch(() => undefined);
      return child;
    },
    follow: (name) => {
      const child = start(name);
      const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
      const waitFor = async (pattern: RegExp): Promise<string> => {
        for (;;) {
          const line = await lines.next();
          if (line.done) throw new Error(`${slug}: ${name} ended before it printed ${pattern}`);
          if (pattern.test(line.value)) return line.value;
        }
      };
      return { child, waitFor };
    },
    close: async () => {
      await Promise.all([...running].map(stop));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function findFreePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0));
  await Promise.all(servers.map((server) => once(server, "listening")));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), "close")));
  return ports;
}
