import { setPolicyMeta } from "../../../../gatsby/publish/setPolicyMeta";

const page =
  '<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"/><title>A $& B</title><style>p{}</style></head></html>';
const meta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;

test("the policy stands before all that it is about", () => {
  expect(setPolicyMeta(page, "default-src 'none'")).toBe(
    page.replace("<title>", () => `${meta("default-src 'none'")}<title>`),
  );
});

test("another one takes its place, and none leaves the page as it was", () => {
  const once = setPolicyMeta(page, "default-src 'none'");
  const twice = setPolicyMeta(once, "default-src 'self'");
  expect(twice.match(/Content-Security-Policy/g)).toHaveLength(1);
  expect(twice).toContain(meta("default-src 'self'"));
  expect(setPolicyMeta(twice, null)).toBe(page);
});

test("a page of another form is not left without one in silence", () => {
  expect(() => setPolicyMeta("<p>Halo</p>", "default-src 'none'")).toThrow(/encoding/);
});
