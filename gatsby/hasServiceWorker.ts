/**
 * Whether readers get a service worker: in a build, unless the environment variable SERVICE_WORKER says `off`. The build
 * then takes away the worker of those who have one: see docs/deploy.md.
 */
export function hasServiceWorker(env: Readonly<Record<string, string | undefined>>): boolean {
  return env["NODE_ENV"] === "production" && env["SERVICE_WORKER"] !== "off";
}
