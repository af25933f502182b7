import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs each test of a file in an empty folder of its own, as a build runs in its site's. */
export function workInEmptyFolder(): void {
  const start = process.cwd();
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "site-"));
    process.chdir(folder);
  });

  afterEach(async () => {
    process.chdir(start);
    await rm(folder, { recursive: true });
  });
}
