import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { contentFolder } from "./contentFolder";

const ownFolder = join(contentFolder, "_data");

/** Where the closed lists are: `_data` in the content folder, else the repository's own. */
export const dataFolder = existsSync(ownFolder) ? ownFolder : resolve("content/_data");
