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
