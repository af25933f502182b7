import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { completeMark } from "../gatsby/completeMark";

/** A running server. */
export type Served = {
  /** Without a slash at its end */
  url: string;
  close: () => Promise<void>;
};

/**
 * Serves a built site as a static host does: `/x` is redirected to `/x/`, an unknown address gets the 404 page.
 *
 * @param folder the built site, `public/`
 * @param port 0 takes any free one
 * @throws Error when there is no built site in the folder, or the port is taken
 */
export async function serveFolder(folder: string, port: number): Promise<Served> {
  if (!existsSync(join(folder, "index.html"))) {
    throw new Error(`There is no built site in ${folder}: run \`npm run build\` first.`);
  }
  if (!existsSync(join(folder, completeMark))) {
    throw new Error(
      `The site in ${folder} is not whole: its build failed or was stopped, or a preview wrote to it since. Run \`npm run build\` again.`,
    );
  }
  const serve = sirv(folder, {
    dev: true,
    setHeaders: (response) => response.setHeader("X-Content-Type-Options", "nosniff"),
  });
  const notFound = await readFile(join(folder, "404.html"));
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    if (!pathname.endsWith("/") && existsSync(join(folder, decodePath(pathname), "index.html"))) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    serve(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(notFound);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** A malformed escape names no file. */
function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return "\0";
  }
}
