import { buildFixtureSite } from "./fixtureSite";

let built: Promise<void> | undefined;

async function build(): Promise<void> {
  const { exitCode, output } = await buildFixtureSite();
  if (exitCode !== 0) throw new Error(`The fixture site does not build:\n${output}`);
}

/** Builds the fixture site once for all projects that name this as their global set-up. */
export default function globalSetup(): Promise<void> {
  built ??= build();
  return built;
}
