import { writeFile } from "node:fs/promises";

/**
 * A file of `public/` that says that the build is complete: the next build removes it first and writes it last. It holds
 * the path prefix that the site was built with.
 */
export const completeMark = ".complete";

/** Gatsby calls an adapter last in a build, when pages, files and its own state are all written. */
export async function adapt({ pathPrefix }: { pathPrefix: string }): Promise<void> {
  await writeFile(`public/${completeMark}`, pathPrefix);
}
