import { buildNginxHeaders } from "../../../../gatsby/publish/buildNginxHeaders";

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
