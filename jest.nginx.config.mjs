import { project, realThing } from "./jest.config.mjs";

/** `npm run test:nginx`: not in `npm test`, for it needs the system's nginx. */
export default project("nginx", realThing);
