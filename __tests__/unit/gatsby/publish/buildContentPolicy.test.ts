import { createHash } from "node:crypto";
import { buildContentPolicy } from "../../../../gatsby/publish/buildContentPolicy";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function parse(policy: string): Map<string, string[]> {
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

const policy = parse(
  buildContentPolicy({ scripts: ["a()", "b()", "a()"], styles: ["p{}"] }, { meta: false }),
);

test("what stands in the pages may run, by its hash, once each", () => {
  expect(policy.get("script-src")?.sort()).toEqual(
    ["'self'", "'wasm-unsafe-eval'", hash("a()"), hash("b()")].sort(),
  );
  expect(policy.get("style-src")?.sort()).toEqual(["'self'", hash("p{}")].sort());
});

test("nothing else may, and no other site may be asked but for pictures", () => {
  expect([...policy.values()].flat()).not.toContain("'unsafe-inline'");
  expect([...policy.values()].flat()).not.toContain("'unsafe-eval'");
  expect(policy.get("default-src")).toEqual(["'none'"]);
  for (const [name, sources] of policy) {
    if (name === "img-src") expect(sources).toEqual(["'self'", "data:", "https:"]);
    else expect(sources.join(" ")).not.toMatch(/https?:|\*/);
  }
  for (const name of ["base-uri", "object-src", "frame-ancestors"])
    expect(policy.get(name)).toEqual(["'none'"]);
  expect(policy.has("upgrade-insecure-requests")).toBe(true);
});

test("the order in which pages are read does not change it", () => {
  const one = buildContentPolicy({ scripts: ["a()", "b()"], styles: [] }, { meta: false });
  expect(buildContentPolicy({ scripts: ["b()", "a()"], styles: [] }, { meta: false })).toBe(one);
});

test("a page's own element leaves out what browsers ignore there", () => {
  const meta = parse(buildContentPolicy({ scripts: ["a()"], styles: [] }, { meta: true }));
  expect(meta.has("frame-ancestors")).toBe(false);
  expect(meta.get("script-src")).toContain(hash("a()"));
});
