import { toBuildEnvironment } from "../../../../scripts/build/toBuildEnvironment";

test.each([
  [undefined, ""],
  ["", ""],
  ["/", ""],
  ["x", "/x"],
  ["/x", "/x"],
  ["/x/", "/x"],
  ["/jelajah-karier/v1.2/", "/jelajah-karier/v1.2"],
])("PATH_PREFIX %p is the prefix %p", (given, prefix) => {
  expect(toBuildEnvironment({ PATH_PREFIX: given })).toEqual({
    PATH_PREFIX: prefix,
    PREFIX_PATHS: String(prefix !== ""),
  });
});

test("a prefix that Gatsby was told of before is forgotten where there is none now", () => {
  expect(toBuildEnvironment({ PREFIX_PATHS: "true" })).toEqual({ PATH_PREFIX: "", PREFIX_PATHS: "false" });
});

test.each(["C:/Program Files/Git/x", "/x y", "/x?y", "/../x", "https://x.example/y"])(
  "PATH_PREFIX %p is refused",
  (given) => {
    expect(() => toBuildEnvironment({ PATH_PREFIX: given })).toThrow(/^PATH_PREFIX is/);
  },
);

test.each(["https://karier.example", "http://localhost:9000", "", undefined])(
  "GATSBY_SITE_URL %p is taken",
  (given) => {
    expect(() => toBuildEnvironment({ GATSBY_SITE_URL: given })).not.toThrow();
  },
);

test.each(["karier.example", "https://karier.example/", "https://karier.example/x", "//karier.example"])(
  "GATSBY_SITE_URL %p is refused",
  (given) => {
    expect(() => toBuildEnvironment({ GATSBY_SITE_URL: given })).toThrow(/^GATSBY_SITE_URL is/);
  },
);
