import { readFileSync } from "node:fs";
import { themeColors } from "../../../../src/lib/themeColors";

const css = readFileSync("src/styles/tokens.css", "utf8");

type Palette = ReadonlyMap<string, string>;

/** The palette's colours in the block after a selector. */
function readPalette(selector: string): Palette {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf("}", start));
  return new Map(
    [...block.matchAll(/--palette-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [
      name ?? "",
      hex ?? "",
    ]),
  );
}

const light = readPalette(":root");
const dark = readPalette(':root[data-theme="dark"]');
const systemDark = readPalette(':root:not([data-theme="light"])');

/** Relative luminance, as WCAG 2.2 defines it. */
function findLuminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function findContrast(palette: Palette, first: string, second: string): number {
  const [brighter = 0, darker = 0] = [first, second]
    .map((name) => findLuminance(palette.get(name) ?? ""))
    .sort((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

const inks = [...light.keys()].filter((name) => light.has(`${name}-wash`));

describe.each([
  ["light", light],
  ["dark", dark],
] as const)("in the %s theme", (_name, palette) => {
  test("every colour for text can be read on paper, on raised paper and on its own wash", () => {
    expect(inks.length).toBeGreaterThanOrEqual(9);
    const weak = ["ink", "ink-soft", ...inks].flatMap((ink) =>
      ["paper", "paper-raised", `${ink}-wash`]
        .filter((ground) => palette.has(ground) && findContrast(palette, ink, ground) < 4.5)
        .map((ground) => `${ink} on ${ground}`),
    );
    expect(weak).toEqual([]);
  });

  test("ink can be read on every wash, and raised paper on every accent, as on a button", () => {
    const weak = inks.flatMap((ink) => [
      ...["ink", "ink-soft"].filter((text) => findContrast(palette, text, `${ink}-wash`) < 4.5),
      ...(findContrast(palette, "paper-raised", ink) < 4.5 ? [ink] : []),
    ]);
    expect(weak).toEqual([]);
  });

  test("a control's edge can be seen", () => {
    expect(findContrast(palette, "edge", "paper")).toBeGreaterThanOrEqual(3);
    expect(findContrast(palette, "edge", "paper-raised")).toBeGreaterThanOrEqual(3);
  });
});

test("dark is the same whether the system asks for it or the reader, and leaves out no colour", () => {
  expect(light.size).toBeGreaterThan(20);
  expect(systemDark).toEqual(dark);
  expect([...dark.keys()]).toEqual([...light.keys()]);
});

test("the browser's own frame has the colour of the paper", () => {
  expect(themeColors).toEqual({ light: light.get("paper"), dark: dark.get("paper") });
});
