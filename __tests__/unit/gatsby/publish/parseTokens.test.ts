import { readFileSync } from "node:fs";
import { parseTokens } from "../../../../gatsby/publish/parseTokens";

test("reads the light palette and each field's colour from the design's own file", () => {
  const { palette, accents } = parseTokens(readFileSync("src/styles/tokens.css", "utf8"));
  expect(palette).toMatchObject({ paper: "#fbf6ec", "ink-soft": expect.stringMatching(/^#/) as string });
  expect(Object.keys(accents).sort()).toEqual([
    "consulting",
    "data",
    "design",
    "engineering",
    "infrastructure",
    "product",
    "security",
  ]);
  for (const name of Object.values(accents)) expect(palette).toHaveProperty([`${name}-wash`]);
});

test("says so where the file is not as expected", () => {
  expect(() => parseTokens(":root { --paper: #fff; }")).toThrow("src/styles/tokens.css");
});
