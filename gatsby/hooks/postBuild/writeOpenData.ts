import { openDataFiles, openDataSchemas } from "../../../src/lib/openData/openDataFiles";
import { toUrl } from "../../../src/lib/toUrl";
import { readLists } from "../../content/readLists";
import { buildCareersData, buildTermsData } from "../../publish/openData/buildOpenData";
import { buildSalaryCsv } from "../../publish/openData/buildSalaryCsv";
import { buildDataSchema, careersDataSchema, termsDataSchema } from "../../publish/openData/openDataSchemas";
import type { Published } from "./readPublished";
import { writePublished } from "./writePublished";

/** Writes what other programs read, and the schemas that say how. */
export async function writeOpenData({ articles }: Published, pathPrefix: string): Promise<void> {
  const toOwnUrl = (path: string): string => toUrl(pathPrefix + path);
  const { lists } = await readLists();
  const careers = buildCareersData(articles, toOwnUrl);
  const schemas = [
    [openDataSchemas.careers, careersDataSchema],
    [openDataSchemas.terms, termsDataSchema],
  ] as const;
  await writePublished(`.${openDataFiles.careers.path}`, JSON.stringify(careers));
  await writePublished(`.${openDataFiles.salary.path}`, buildSalaryCsv(careers.careers));
  await writePublished(
    `.${openDataFiles.terms.path}`,
    JSON.stringify(buildTermsData(lists.terms, articles, toOwnUrl)),
  );
  for (const [path, schema] of schemas)
    await writePublished(`.${path}`, JSON.stringify(buildDataSchema(schema, toOwnUrl(path)), null, 2));
}
