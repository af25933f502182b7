import js from "@eslint/js";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Which folder may not import from which: docs/architecture.md draws the same as a picture. */
const importDirections = [
  { target: "./src/lib", from: ["./src/components", "./src/templates", "./src/pages", "./src/enhance"] },
  {
    target: ["./src/enhance", "./src/serviceWorker"],
    from: ["./src/components", "./src/templates", "./src/pages"],
  },
  { target: "./src/components", from: ["./src/templates", "./src/pages"] },
  { target: "./src/lib", from: ["./gatsby", "./scripts"] },
  { target: "./gatsby", from: ["./src/components", "./src/templates", "./src/pages", "./scripts"] },
  { target: "./gatsby/content", from: ["./gatsby/hooks"] },
  {
    target: ["./gatsby/pages", "./gatsby/publish"],
    from: ["./gatsby/bundle", "./gatsby/content", "./gatsby/hooks"],
  },
  { target: "./plugins", from: ["./src", "./gatsby", "./scripts"] },
  { target: "./scripts", from: ["./src/components", "./src/templates", "./src/pages"] },
  { target: "./scripts", from: ["./__tests__"] },
  // The benchmark may use anything, and only tests use it.
  { target: ["./src", "./gatsby", "./plugins", "./scripts"], from: ["./bench"] },
];

/** Files that run on Node alone, and so may touch the file system. */
const mayUseFs = [
  "scripts/**",
  "bench/*.ts",
  "gatsby/hooks/**",
  "gatsby/content/**",
  "plugins/*/{gatsby-node,files/*}.ts",
  "plugins/*/images/createPicture.ts",
  "__tests__/**",
  "*.mjs",
];

/** Patterns of `no-restricted-imports`; of several settings of that rule only the last one counts for a file. */
const noFs = {
  group: ["fs", "fs/*", "node:fs", "node:fs/*"],
  message: "Pure code gets its data as arguments; only hooks, scripts and tests read files.",
};
const oneDoor = {
  group: ["**/gatsby-transformer-article/**"],
  message: "The content engine has one door: import from plugins/gatsby-transformer-article itself.",
};

export default tseslint.config(
  {
    ignores: [
      ...["node_modules", ".cache", "public", ".tmp", "coverage", "src/gatsby-types.d.ts"],
      // Sites in the manner of their generators.
      ...["bench/.tmp", "bench/peers"],
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  jsxA11y.flatConfigs.strict,
  reactHooks.configs.flat.recommended,
  {
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.mjs"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/dot-notation": "off",
      // An empty string counts as absent, in environment variables and attributes alike.
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true } }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "import-x/no-cycle": "error",
      "import-x/no-restricted-paths": ["error", { zones: importDirections, basePath: import.meta.dirname }],
      "jsx-a11y/no-noninteractive-tabindex": "off",
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    ignores: ["plugins/**", "__tests__/unit/plugins/**"],
    rules: { "no-restricted-imports": ["error", { patterns: [oneDoor] }] },
  },
  {
    files: ["**/*.{ts,tsx}"],
    ignores: mayUseFs,
    rules: { "no-restricted-imports": ["error", { patterns: [noFs, oneDoor] }] },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["**/gatsby/**", "**/plugins/**", "**/scripts/**"],
              allowTypeImports: true,
              message: "Only types may come from the Node side: nothing of it must ship to readers.",
            },
          ],
        },
      ],
    },
  },
  { files: ["*.mjs"], ...tseslint.configs.disableTypeChecked },
  // Jest's matchers and Playwright's callbacks are typed more loosely than the code they test.
  {
    files: ["__tests__/**"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
    },
  },
);
