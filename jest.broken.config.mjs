import { project, realThing } from "./jest.config.mjs";

/**
 * `npm run test:broken`: every broken article through one live preview. Five minutes that `npm test` does without: it
 * tries the same problems with the checks alone, and breaks and fixes a few in a preview.
 */
export default project("broken", { setupFilesAfterEnv: realThing.setupFilesAfterEnv });
