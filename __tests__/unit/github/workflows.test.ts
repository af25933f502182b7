import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import packageJson from "../../../package.json";

/** Of a workflow, what is looked at here. */
type Step = { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> };
type Job = { "timeout-minutes"?: number; permissions?: Record<string, string>; steps: Step[] };
type Workflow = {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency: { group: string; "cancel-in-progress": boolean };
  jobs: Record<string, Job>;
};

const folder = ".github/workflows";
const readYaml = (file: string): unknown =>
  parse(readFileSync(file, "utf8"), { strict: true, uniqueKeys: true });
const workflows = readdirSync(folder).map(
  (file) => [file, readYaml(`${folder}/${file}`) as Workflow] as const,
);
const findWorkflow = (name: string) => new Map(workflows).get(name)!;

test("there is a workflow for pull requests and one that publishes", () => {
  expect(workflows.map(([file]) => file).sort()).toEqual(["ci.yml", "publish.yml"]);
});

describe.each(workflows)("%s", (_, workflow) => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test("reads the repository and may do no more, unless a job says so", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const { uses, with: inputs } of steps) {
      if (uses?.startsWith("actions/checkout@")) expect(inputs?.["persist-credentials"]).toBe(false);
    }
  });

  test("runs once at a time, and not for hours", () => {
    expect(workflow.concurrency.group).toMatch(/\w/);
    for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeLessThanOrEqual(60);
  });

  test("uses GitHub's own actions, each of a major version", () => {
    for (const { uses } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
    }
  });

  test("runs what the repository has", () => {
    const commands = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      const [, script] = /^npm run (\S+)/.exec(command) ?? [];
      if (script !== undefined) expect(Object.keys(packageJson.scripts)).toContain(script);
      else expect(command).toMatch(/^(?:npm ci|env -u GITHUB_ACTIONS \.ci\/run)$/);
    }
  });
});

test("a pull request is tested whole, and problems of content stand beside their lines", () => {
  const { on, jobs } = findWorkflow("ci.yml");
  expect(Object.keys(on)).toEqual(["pull_request"]);
  const commands = Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run));
  expect(commands).toContain("env -u GITHUB_ACTIONS .ci/run");
  expect(commands).toContain("npm run test:broken");
  expect(commands).toContain("npm run check:content -- --strict --format github");
});

test("main is published at once and anew every day, after midnight where the readers are", () => {
  const { on, jobs, concurrency } = findWorkflow("publish.yml");
  expect(Object.keys(on).sort()).toEqual(["push", "schedule", "workflow_dispatch"]);
  expect(on["push"]).toEqual({ branches: ["main"] });
  const [{ cron }] = on["schedule"] as [{ cron: string }];
  const [, minute, hour] = /^(\d+) (\d+) \* \* \*$/.exec(cron) ?? [];
  expect((Number(hour) + 7) % 24).toBe(0);
  expect(Number(minute)).toBeGreaterThan(0);
  expect(concurrency["cancel-in-progress"]).toBe(false);
  expect(jobs["deploy"]?.permissions).toEqual({ pages: "write", "id-token": "write" });
  const build = jobs["build"]?.steps.find(({ run }) => run === "npm run build");
  expect(Object.keys(build?.env ?? {})).toEqual(
    expect.arrayContaining(["GATSBY_SITE_URL", "PATH_PREFIX", "GATSBY_REPOSITORY_URL", "CSP_META"]),
  );
});

test("packages and actions are kept up to date, in groups", () => {
  const { version, updates } = readYaml(".github/dependabot.yml") as {
    version: number;
    updates: { "package-ecosystem": string; schedule: { interval: string }; groups: object }[];
  };
  expect(version).toBe(2);
  expect(updates.map((update) => update["package-ecosystem"])).toEqual(["npm", "github-actions"]);
  for (const { schedule, groups } of updates) {
    expect(schedule.interval).toBe("weekly");
    expect(Object.keys(groups).length).toBeGreaterThan(0);
  }
});

test("hosts build with a version of Node that the packages take", () => {
  const node = Number.parseInt(readFileSync(".node-version", "utf8"), 10);
  expect(node).toBeGreaterThanOrEqual(Number(/\d+/.exec(packageJson.engines.node)?.[0]));
});
