import { resolve } from "node:path";
import { serveFolder } from "./browser/serveFolder";

/** `npm run serve`: shows the built site on http://localhost:9000 (or the port in PORT), under the path prefix of its build. */
async function serve(): Promise<void> {
  const { url, pathPrefix } = await serveFolder(resolve("public"), Number(process.env["PORT"] ?? 9000));
  console.log(`Serving public/ on ${url}${pathPrefix}/`);
}

serve().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
