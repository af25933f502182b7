import { project, realThing } from "./jest.config.mjs";

/**
 * `npm run test:broken`: every broken article through one live preview. Five minutes that `npm test` does without: it
 * tries the same faults by the checks themselves, and break and mend in a preview on a few.
 */
export default project("broken", { setupFilesAfterEnv: realThing.setupFilesAfterEnv });
