/** The colours of the design, for what is drawn at build time. */
export type Tokens = {
  /** Light palette: name to hex colour */
  palette: Readonly<Record<string, string>>;
  /** Name of the palette's colour by a field's key */
  accents: Readonly<Record<string, string>>;
};

/**
 * Reads `src/styles/tokens.css`, the one place that has the colours.
 *
 * @throws Error when it isn't written as expected
 */
export function parseTokens(css: string): Tokens {
  const light = css.slice(0, css.indexOf("}"));
  const palette = Object.fromEntries(
    [...light.matchAll(/--palette-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  ) as Record<string, string>;
  const accents = Object.fromEntries(
    [...css.matchAll(/\[data-field="([^"]+)"\] \{\s*--accent: var\(--palette-([a-z-]+)\);/g)].map(
      ([, field, name]) => [field, name],
    ),
  ) as Record<string, string>;
  if (!palette["paper"] || Object.keys(accents).length === 0)
    throw new Error("src/styles/tokens.css has no palette, or no accent of a field.");
  return { palette, accents };
}
