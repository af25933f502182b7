import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { toBuildEnvironment } from "./build/toBuildEnvironment";

/** `npm run build`: Gatsby's own build, with its arguments, under the path prefix that PATH_PREFIX names. */
function build(): void {
  const gatsby = spawn(
    process.execPath,
    [createRequire(resolve("package.json")).resolve("gatsby/cli.js"), "build", ...process.argv.slice(2)],
    { env: { ...process.env, ...toBuildEnvironment(process.env) }, stdio: "inherit" },
  );
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => gatsby.kill(signal));
  gatsby.on("error", (error) => {
    throw error;
  });
  gatsby.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}

try {
  build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
