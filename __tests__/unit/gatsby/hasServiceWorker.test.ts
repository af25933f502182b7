import { hasServiceWorker } from "../../../gatsby/hasServiceWorker";

test("a build has a service worker, unless told not to; the preview has none", () => {
  expect(hasServiceWorker({ NODE_ENV: "production" })).toBe(true);
  expect(hasServiceWorker({ NODE_ENV: "production", SERVICE_WORKER: "" })).toBe(true);
  expect(hasServiceWorker({ NODE_ENV: "production", SERVICE_WORKER: "off" })).toBe(false);
  expect(hasServiceWorker({ NODE_ENV: "development" })).toBe(false);
});
