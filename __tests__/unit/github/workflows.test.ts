import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import packageJson from "../../../package.json";

type Workflow = { jobs: Record<string, { steps: { run?: string }[] }> };

const folder = ".github/workflows";

test.each(readdirSync(folder))("%s runs scripts that package.json has", (file) => {
  const { jobs } = parse(readFileSync(`${folder}/${file}`, "utf8")) as Workflow;
  const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  const scripts = commands.flatMap((command) => /\bnpm (?:run )?(?!ci\b)(\S+)/.exec(command)?.[1] ?? []);
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(Object.keys(packageJson.scripts)).toContain(script);
});
