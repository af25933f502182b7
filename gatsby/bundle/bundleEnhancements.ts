import { createHash } from "node:crypto";
import { basename, join, resolve } from "node:path";
import { listFiles } from "../content/listFiles";
import { bundleScript } from "./bundleScript";
import { hasServiceWorker } from "./bundleServiceWorker";

/** A script in a file of its own. Its name holds a digest, so that browsers may cache it forever. */
type ScriptFile = { name: string; code: string };

/** The scripts of every page, bundled. */
export type Enhancements = {
  /** Inlined into `<head>` */
  beforePaint: string;
  /** Loaded by every page */
  page: ScriptFile;
  /** Imported by `page`, each when a reader wants it */
  modules: ScriptFile[];
  /** Each loaded by the one page that is a tool, by the name of its file in `src/enhance/tools/` */
  tools: Readonly<Record<string, ScriptFile>>;
};

const toolFolder = "src/enhance/tools";

let bundled: Promise<Enhancements> | null = null;

/**
 * Bundles `src/enhance/`, once: each stage of a build asks for it, and the preview before it starts.
 *
 * @throws Error when a script does not compile
 */
export function bundleEnhancements(): Promise<Enhancements> {
  return (bundled ??= bundleAll());
}

async function bundleAll(): Promise<Enhancements> {
  const constants = { IS_PREVIEW: process.env["NODE_ENV"] !== "production" };
  const beforePaint = await bundleScript("src/enhance/beforePaint.ts", { constants });
  // Imported once the page has loaded; absent where readers get no service worker.
  const offline = hasServiceWorker(process.env) ? await bundleModule("offline", "startOffline") : null;
  const terms = await bundleModule("terms", "terms");
  const marks = await bundleModule("marks", "marks");
  const page = await bundleScript("src/enhance/page.ts", {
    constants: {
      OFFLINE_SCRIPT_NAME: offline?.name ?? null,
      TERMS_SCRIPT_NAME: terms.name,
      MARKS_SCRIPT_NAME: marks.name,
    },
  });
  const modules = [offline, terms, marks].filter((module) => module !== null);
  const tools: Record<string, ScriptFile> = {};
  for (const file of await listFiles(resolve(toolFolder))) {
    const name = basename(file, ".ts");
    tools[name] = toFile(name, await bundleScript(join(toolFolder, file)));
  }
  return { beforePaint, page: toFile("page", page), modules, tools };
}

async function bundleModule(name: string, entry: string): Promise<ScriptFile> {
  return toFile(name, await bundleScript(`src/enhance/${entry}.ts`, { module: true }));
}

function toFile(name: string, code: string): ScriptFile {
  const digest = createHash("sha256").update(code).digest("hex").slice(0, 10);
  return { name: `${name}-${digest}.js`, code };
}
