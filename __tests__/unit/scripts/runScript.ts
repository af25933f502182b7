import { spawnSync } from "node:child_process";

/** Runs one of our scripts as npm would, and waits for it. */
export function runScript(name: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const run = spawnSync(process.execPath, ["--require", "tsx/cjs", `scripts/${name}.ts`, ...args], {
    env: { ...process.env, NO_COLOR: "1", BUILD_DATE: "2026-01-31", GITHUB_ACTIONS: "", ...env },
    encoding: "utf8",
    input: "",
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}
