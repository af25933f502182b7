import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { toFactsPath } from "../../../src/lib/compare/comparePaths";
import { buildCareerFacts } from "../../publish/buildCareerFacts";
import type { Published } from "./readPublished";
import { writeAllPublished } from "./writePublished";

/** Writes a file for each career that readers can compare with another, and removes those of an earlier build. */
export async function writeCareerFacts(
  { articles, comparable }: Published,
  pathPrefix: string,
): Promise<void> {
  await rm(resolve("public", `.${toFactsPath("*")}`, ".."), { recursive: true, force: true });
  await writeAllPublished(
    buildCareerFacts(comparable, articles, pathPrefix).map((career) => [
      `.${toFactsPath(career.name)}`,
      JSON.stringify(career),
    ]),
  );
}
