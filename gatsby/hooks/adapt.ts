import { writeFile } from "node:fs/promises";
import { completeMark } from "../completeMark";

/** The last that Gatsby does in a build, when pages, files and its own state are all written. */
export async function adapt({ pathPrefix }: { pathPrefix: string }): Promise<void> {
  await writeFile(`public/${completeMark}`, pathPrefix);
}
