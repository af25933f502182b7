import { createServer, type AddressInfo } from "node:net";
import { spawnGatsby } from "./runGatsby";

/** A running `gatsby develop`. */
export type Develop = {
  /** Without a slash at its end */
  url: string;
  /** Waits until it has printed a text; resolves at once where it has */
  waitForOutput: (text: string) => Promise<void>;
  /** All that it has printed */
  readOutput: () => string;
  /** Whether the server still runs */
  isAlive: () => boolean;
  stop: () => Promise<void>;
};

/**
 * Starts `gatsby develop` on a site folder, at a port that nothing else has, and waits until it says that it is ready.
 *
 * @throws Error with the output, when it ends before
 */
export async function startDevelop(site: string, env: Record<string, string>): Promise<Develop> {
  const port = await findPort();
  const child = spawnGatsby(site, ["develop", "--port", String(port)], env);
  let output = "";
  const ended = new Promise<void>((resolve) =>
    child.on("close", () => {
      resolve();
    }),
  );
  const ready = new Promise<void>((resolve) => {
    const listen = (text: Buffer) => {
      output += text.toString();
      if (output.includes("You can now view")) resolve();
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
  });
  await Promise.race([
    ready,
    ended.then(() => {
      throw new Error(`gatsby develop ended before it was ready:\n${output}`);
    }),
  ]);
  return {
    url: `http://localhost:${port}`,
    waitForOutput: (text) =>
      new Promise((resolve) => {
        const check = () => {
          if (!output.includes(text)) return;
          child.stdout?.off("data", check);
          resolve();
        };
        child.stdout?.on("data", check);
        check();
      }),
    readOutput: () => output,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    stop: async () => {
      // The group, because develop runs its server in a process of its own.
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
      await ended;
    },
  };
}

/** A port that is free now. Gatsby itself takes no 0 for one. */
export function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
