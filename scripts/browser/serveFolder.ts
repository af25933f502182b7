import sirv from "sirv";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { completeMark } from "../../gatsby/hooks/adapt";
import { findHeaders, parseHeaders } from "../../gatsby/publish/headers/headerRules";

/** A running server. */
export type Served = {
  /** Without path prefix and without a slash at its end */
  url: string;
  /** The one that the site was built with: `/x`, or `""` */
  pathPrefix: string;
  close: () => Promise<void>;
};

/** What Netlify and Cloudflare Pages themselves say of a file that no rule of `_headers` says it of. */
const hostsOwn = ["Cache-Control", "public, max-age=0, must-revalidate"] as const;

/**
 * Serves a built site as a static host does: with the headers of its `_headers`; `/x` is redirected to `/x/`, an unknown
 * address gets the 404 page. Where a file has a compressed one beside it, `.br`, that one is sent.
 *
 * @param folder the built site, `public/`
 * @param port 0 takes any free one
 * @throws Error when there is no built site in the folder, or the port is taken
 */
export async function serveFolder(folder: string, port: number): Promise<Served> {
  if (!existsSync(join(folder, "index.html"))) {
    throw new Error(`There is no built site in ${folder}: run \`npm run build\` first.`);
  }
  if (![completeMark, "_headers"].every((file) => existsSync(join(folder, file)))) {
    throw new Error(
      `The site in ${folder} is not whole: its build failed or was stopped, or a preview wrote to it since. Run \`npm run build\` again.`,
    );
  }
  const pathPrefix = await readFile(join(folder, completeMark), "utf8");
  const serve = sirv(folder, { dev: true, etag: true, brotli: true });
  const rules = parseHeaders(await readFile(join(folder, "_headers"), "utf8"));
  const notFound = await readFile(join(folder, "404.html"));
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    for (const [name, value] of [hostsOwn, ...findHeaders(rules, pathname)]) response.setHeader(name, value);
    const answerNotFound = () => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(notFound);
    };
    if (pathname !== pathPrefix && !pathname.startsWith(`${pathPrefix}/`)) {
      answerNotFound();
      return;
    }
    const path = pathname.slice(pathPrefix.length);
    if (!path.endsWith("/") && existsSync(join(folder, decodePath(path), "index.html"))) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    request.url = `${path}${search}`;
    serve(request, response, answerNotFound);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    pathPrefix,
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
