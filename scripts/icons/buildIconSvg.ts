/** What an icon is drawn in. */
type IconLook = {
  /** Colour of ring and needle */
  ink: string;
  /** The same where the system is dark; only a page's own icon can tell */
  darkInk?: string;
  /** Colour behind them, to the icon's edges; transparent when left out */
  ground?: string;
  /** How much of the icon's width the mark takes, 0 to 1 */
  share: number;
};

/** The mark's box, and the mark: as `Compass` draws it beside the site's name. */
const box = 28;
const ring = '<circle cx="14" cy="14" r="12" fill="none" stroke-width="2.5"/>';
const needle = '<path d="M20.5 7.5 16 16l-8.5 4.5L12 12z" stroke="none"/>';

/** The site's mark as an SVG file of its own. */
export function buildIconSvg({ ink, darkInk, ground, share }: IconLook): string {
  // The ring reaches to 26.5 of the box's 28.
  const side = 26.5 / share;
  const edge = round((box - side) / 2);
  const style =
    darkInk === undefined
      ? ""
      : `<style>@media (prefers-color-scheme:dark){g{fill:${darkInk};stroke:${darkInk}}}</style>`;
  const back =
    ground === undefined
      ? ""
      : `<path fill="${ground}" d="M${edge} ${edge}h${round(side)}v${round(side)}h-${round(side)}z"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${edge} ${edge} ${round(side)} ${round(side)}">${style}${back}<g fill="${ink}" stroke="${ink}">${ring}${needle}</g></svg>\n`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Terracotta and paper, as `src/styles/tokens.css` has them; terracotta of the dark theme, too. */
const terracotta = "#a8401c";
const terracottaDark = "#f2a383";
const paper = "#fbf6ec";

/** How the site's mark is drawn where. */
export const iconLooks = {
  /** A browser's tab */
  tab: { ink: terracotta, darkInk: terracottaDark, share: 1 },
  /** The same where nothing tells light from dark */
  smallTab: { ink: terracotta, share: 1 },
  /** A phone's home screen, which rounds the corners by itself */
  app: { ink: paper, ground: terracotta, share: 0.7 },
  /** A launcher that cuts the icon to any shape: all within the inner 80 % is safe, so the mark stays well inside */
  maskable: { ink: paper, ground: terracotta, share: 0.56 },
} as const;
