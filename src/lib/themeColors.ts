/** What a browser paints its own frame with: the paper of `src/styles/tokens.css`, in both themes. */
export const themeColors = { light: "#fbf6ec", dark: "#161922" } as const;
