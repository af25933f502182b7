/**
 * Three kinds of test, from fastest to slowest. `npx jest --selectProjects unit` runs one of them.
 * Babel is configured here and not in a root file, because Gatsby would take a root file for the site's own.
 */
const transform = {
  "\\.[cm]?[jt]sx?$": [
    "babel-jest",
    {
      babelrc: false,
      configFile: false,
      presets: [["babel-preset-gatsby", { targets: { node: "current" } }], "@babel/preset-typescript"],
    },
  ],
};

/** Packages that ship ES modules alone; Jest's own module loader needs them compiled. */
const esmOnly = [
  "bail",
  "ccount",
  "character-entities",
  "comma-separated-tokens",
  "decode-named-character-reference",
  "devlop",
  "entities",
  "escape-string-regexp",
  "fault",
  "github-slugger",
  "hast",
  "html-void-elements",
  "longest-streak",
  "lowlight",
  "markdown-table",
  "mdast",
  "micromark",
  "p-map",
  "parse5",
  "property-information",
  "space-separated-tokens",
  "stringify-entities",
  "trim-lines",
  "trough",
  "unified",
  "unist",
  "vfile",
  "web-namespaces",
  "zwitch",
];

const shared = {
  testEnvironment: "node",
  // Compiled modules, by their content: continuous integration keeps them from one run to the next.
  cacheDirectory: "<rootDir>/node_modules/.cache/jest",
  // Node's own lazily made globals outlive a test file; Jest would only warn of them.
  testEnvironmentOptions: { globalsCleanup: "off" },
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join("|")})[^/]*/)`],
  moduleNameMapper: { "\\.module\\.css$": "<rootDir>/__tests__/support/cssModule.ts" },
  modulePathIgnorePatterns: [
    "<rootDir>/.tmp/",
    "<rootDir>/.cache/",
    "<rootDir>/public/",
    "<rootDir>/bench/(?:\\.tmp|node_modules|peers)/",
  ],
};

/** @param {string} name */
export const project = (name, more = {}) => ({
  ...shared,
  displayName: name,
  testMatch: [`<rootDir>/__tests__/${name}/**/*.test.{ts,tsx}`],
  ...more,
});

/** Builds and browsers take their time, and share one built site. */
export const realThing = {
  globalSetup: "<rootDir>/__tests__/support/globalSetup.ts",
  setupFilesAfterEnv: ["<rootDir>/__tests__/support/patience.ts"],
};

export default {
  // A build or a preview leaves a core idle much of the time; with one worker for two cores the whole takes a third longer.
  maxWorkers: 2,
  // A worker keeps the modules of every file that it ran. With a gigabyte of them it takes longer to end than the half
  // second after which Jest calls that a leak; no handle is open.
  workerIdleMemoryLimit: "300MB",
  projects: [project("unit"), project("build", realThing), project("browser", realThing)],
};
