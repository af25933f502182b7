import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ParentSpanPluginArgs } from "gatsby";
import { onPreInit } from "../../../../gatsby/hooks/onPreInit";

const start = process.cwd();
let folder: string;

/** What a build leaves in a site's folder; the mark holds the path prefix, `null` where the build was stopped. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "site-"));
  process.chdir(folder);
  for (const path of ["public", ".cache/redux"]) await mkdir(path, { recursive: true });
  await writeFile("public/index.html", "<p>Halo</p>");
});

afterEach(async () => {
  process.chdir(start);
  delete process.env["gatsby_executing_command"];
  await rm(folder, { recursive: true });
});

async function begin(command: string, builtPrefix: string | null, pathPrefix: string): Promise<void> {
  if (builtPrefix !== null) await writeFile("public/.complete", builtPrefix);
  process.env["gatsby_executing_command"] = command;
  await onPreInit?.({ pathPrefix } as ParentSpanPluginArgs, { plugins: [] }, () => undefined);
}

const isKept = () => existsSync("public/index.html");

test.each(["", "/x"])("a build goes on from a whole one of the same prefix, %p", async (prefix) => {
  await begin("build", prefix, prefix);
  expect(isKept()).toBe(true);
});

test("a build begins from nothing after one that was stopped", async () => {
  await begin("build", null, "");
  expect(isKept()).toBe(false);
});

test.each([
  ["", "/x"],
  ["/x", ""],
  ["/x", "/y"],
])("no page of a build under %p is kept in one under %p", async (before, now) => {
  await begin("build", before, now);
  expect(isKept()).toBe(false);
});

test.each(["build", "develop"])("until `gatsby %s` has ended, nothing here is whole", async (command) => {
  await begin(command, "", "");
  expect(existsSync("public/.complete")).toBe(false);
  expect(isKept()).toBe(true);
});
