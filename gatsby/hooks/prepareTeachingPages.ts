import { existsSync } from "node:fs";
import { toUrl } from "../../src/lib/toUrl";
import type { PageArticle } from "../pages/buildPages";
import { buildTeachingPages } from "../pages/buildTeachingPages";
import type { PageSpec } from "../pages/PageSpec";
import { buildQrCode } from "../publish/qr/buildQrCode";
import type { Lists } from "../content/readLists";
import { writePublished } from "./postBuild/writePublished";

/** Codes of this process, by what they lead to: after an edit none is made again. */
const made = new Map<string, ReturnType<typeof buildQrCode>>();

/**
 * The pages of the teachers' pack. Writes the QR codes that they show, in a build and in the preview.
 *
 * @param basePath path prefix, without a slash at its end
 */
export async function prepareTeachingPages(
  { shown, quiz, today }: Pick<Lists, "quiz"> & { shown: readonly PageArticle[]; today: string },
  basePath: string,
): Promise<PageSpec[]> {
  const toQrPath = (path: string): string => {
    const url = toUrl(basePath + path);
    const code = made.get(url) ?? buildQrCode(url);
    made.set(url, code);
    return code.path;
  };
  const pages = buildTeachingPages(shown, { quiz, today, toQrPath });
  for (const { path, content } of made.values())
    if (!existsSync(`public${path}`)) await writePublished(path.slice(1), content);
  return pages;
}
