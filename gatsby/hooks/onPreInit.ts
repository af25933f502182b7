import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import type { GatsbyNode } from "gatsby";
import { ifMissing } from "../content/ifMissing";
import { completeMark } from "./adapt";

/** What Gatsby remembers of its last build, saved before `adapt` is called. */
const savedState = ".cache/redux";

/**
 * Begins a build on what a whole build left, or on nothing. Gatsby's store of nodes is written at once, its list of
 * what remains to be done only later: a build that was killed or failed between them would leave pages of the next one
 * as they were. What a preview writes is not for publishing. And what is kept from a build holds its path prefix.
 */
export const onPreInit: GatsbyNode["onPreInit"] = async ({ pathPrefix }) => {
  const mark = `public/${completeMark}`;
  const builtPrefix = await ifMissing(readFile(mark, "utf8"), null);
  await rm(mark, { force: true });
  if (process.env["gatsby_executing_command"] !== "build") return;
  if (builtPrefix === pathPrefix && existsSync(savedState)) return;
  await rm("public", { recursive: true, force: true, maxRetries: 3 });
  // Where Gatsby finds this folder and no `public/`, it begins with an empty cache, what webpack compiled aside.
  if (existsSync(savedState)) await mkdir(".cache/caches-lmdb", { recursive: true });
};
