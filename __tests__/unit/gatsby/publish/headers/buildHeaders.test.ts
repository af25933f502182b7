import { buildHeaders, buildNginxHeaders } from "../../../../../gatsby/publish/headers/buildHeaders";
import { findHeaders } from "../../../../../gatsby/publish/headers/headerRules";

const code = { scripts: ["a()"], styles: ["p{}"] };
const forever = "public, max-age=31536000, immutable";
const files = [
  "404.html",
  "app-42fd8e4b8d7d6e68c6ae.js",
  "app-42fd8e4b8d7d6e68c6ae.js.map",
  "page-9414b2b057.js",
  "robots.txt",
  "styles.59866035c240c6dfbb2e.css",
  "sw.js",
];
const rules = buildHeaders({ code, files, pathPrefix: "" });
const cacheOf = (path: string) => findHeaders(rules, path).get("Cache-Control");

test("every address has the same policy and is read as the type that it says", () => {
  const [first] = rules;
  expect(first?.path).toBe("/*");
  for (const path of ["/", "/backend-developer/", "/tidak-ada", "/static/1/2.webp", "/sw.js"]) {
    const headers = findHeaders(rules, path);
    expect(headers.get("Content-Security-Policy")).toBe(first?.headers[0]?.[1]);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("Permissions-Policy")).toContain("camera=()");
    expect(headers.get("Strict-Transport-Security")).toMatch(/^max-age=\d{8}/);
  }
});

test.each([
  "/static/54b52302e332f656/360.webp",
  "/app-42fd8e4b8d7d6e68c6ae.js",
  "/page-9414b2b057.js",
  "/styles.59866035c240c6dfbb2e.css",
])("%s is named by its content, and kept for a year", (path) => {
  expect(cacheOf(path)).toBe(forever);
});

test.each([
  "/",
  "/backend-developer/",
  "/app-developer/",
  "/page-data/index/page-data.json",
  "/robots.txt",
  "/404.html",
])("%s is revalidated each time, as hosts do by default", (path) => {
  expect(cacheOf(path)).toBeUndefined();
});

test("a new service worker is seen at once", () => {
  expect(cacheOf("/sw.js")).toBe("no-cache");
});

test("other sites' scripts may read the open data, and nothing else", () => {
  const allowed = (path: string) => findHeaders(rules, path).get("Access-Control-Allow-Origin");
  for (const path of ["/data/", "/data/karier.json", "/data/gaji.csv", "/data/istilah.json"])
    expect(allowed(path)).toBe("*");
  for (const path of ["/", "/database-administrator/", "/bandingkan/data/a.json", "/static/a.json", "/sw.js"])
    expect(allowed(path)).toBeUndefined();
});

test("no address gets one header twice, for hosts would join the two", () => {
  for (const path of [...files.map((file) => `/${file}`), "/", "/static/a/b.jpg"]) {
    const names = rules
      .filter(
        (rule) => rule.path === path || (rule.path.endsWith("*") && path.startsWith(rule.path.slice(0, -1))),
      )
      .flatMap(({ headers }) => headers.map(([name]) => name));
    expect(new Set(names).size).toBe(names.length);
  }
});

test("under a path prefix every rule has it", () => {
  const prefixed = buildHeaders({ code, files, pathPrefix: "/karier" });
  expect(prefixed.map(({ path }) => path)).toEqual(rules.map(({ path }) => `/karier${path}`));
});

test("inline scripts that differ from page to page fail the build", () => {
  const scripts = Array.from({ length: 40 }, (_, page) => `show(${page})`);
  expect(() => buildHeaders({ code: { ...code, scripts }, files, pathPrefix: "" })).toThrow(
    /Content-Security-Policy would be \d+ characters long; .* 40 different inline scripts/,
  );
});

test("more rules than a host takes fail the build", () => {
  const many = Array.from({ length: 120 }, (_, index) => `${index}-42fd8e4b8d7d6e68c6ae.js`);
  expect(() => buildHeaders({ code, files: many, pathPrefix: "" })).toThrow(/rules/);
});

test("every header is a variable by address, and is sent on every answer", () => {
  expect(
    buildNginxHeaders([
      { path: "/x/*", headers: [["Content-Security-Policy", "default-src 'self'; img-src \"x\""]] },
      { path: "/x/v1.2/*", headers: [["Cache-Control", "immutable"]] },
      { path: "/x/sw.js", headers: [["Cache-Control", "no-cache"]] },
    ]),
  ).toEqual({
    maps: `map $uri $site_cache_control {
  default "public, max-age=0, must-revalidate";
  "~^/x/v1\\\\.2/" "immutable";
  "/x/sw.js" "no-cache";
}
map $uri $site_content_security_policy {
  "~^/x/" "default-src 'self'; img-src \\"x\\"";
}
`,
    lines: `add_header Cache-Control $site_cache_control always;
add_header Content-Security-Policy $site_content_security_policy always;
`,
  });
});

test("a value that nginx would take for a variable is refused", () => {
  expect(() => buildNginxHeaders([{ path: "/*", headers: [["X-Price", "$5"]] }])).toThrow("no way");
});
