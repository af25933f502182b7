import { existsSync } from "node:fs";
import { toUrl } from "../../src/lib/toUrl";
import type { PageArticle } from "../pages/buildPages";
import { buildTeachingPages } from "../pages/buildTeachingPages";
import type { PageSpec } from "../pages/PageSpec";
import { buildQrCode, toQrPath } from "../publish/qr/buildQrCode";
import type { Lists } from "../content/readLists";
import { writePublished } from "./postBuild/writePublished";

/**
 * The pages of the teachers' pack. Writes the QR codes that they show, in a build and in the preview.
 *
 * @param basePath path prefix, without a slash at its end
 */
export async function prepareTeachingPages(
  { shown, quiz, today }: Pick<Lists, "quiz"> & { shown: readonly PageArticle[]; today: string },
  basePath: string,
): Promise<PageSpec[]> {
  const codes = new Map<string, string>();
  const pages = buildTeachingPages(shown, {
    quiz,
    today,
    toQrPath: (path) => {
      const url = toUrl(basePath + path);
      const code = toQrPath(url);
      codes.set(code, url);
      return code;
    },
  });
  for (const [path, url] of codes)
    if (!existsSync(`public${path}`)) await writePublished(path.slice(1), buildQrCode(url));
  return pages;
}
