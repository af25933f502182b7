/** Colours live in the tokens; everything else names a purpose. */
export default {
  extends: "stylelint-config-standard",
  ignoreFiles: [".cache/**", "public/**", ".tmp/**", "node_modules/**"],
  rules: {
    "color-named": "never",
    "color-no-hex": true,
    "function-disallowed-list": ["/^rgba?$/", "/^hsla?$/", "/^oklch$/"],
    "selector-class-pattern": "^[a-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$",
    "no-descending-specificity": null,
    // CSS modules: what stands inside is a class of the prose.
    "selector-pseudo-class-no-unknown": [true, { ignorePseudoClasses: ["global"] }],
    // Ranges (`width >= 64rem`) are from Chrome 104 on; layers, the oldest thing this site needs, from 99.
    "media-feature-range-notation": "prefix",
  },
  overrides: [
    {
      files: ["src/styles/tokens.css"],
      rules: { "color-no-hex": null, "function-disallowed-list": null },
    },
  ],
};
