import { resolve } from "node:path";
import { serveFolder } from "./serveFolder";

/** `npm run serve`: shows the built site on http://localhost:9000 (or the port in PORT). */
async function serve(): Promise<void> {
  const { url } = await serveFolder(resolve("public"), Number(process.env["PORT"] ?? 9000));
  console.log(`Serving public/ on ${url}`);
}

serve().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
