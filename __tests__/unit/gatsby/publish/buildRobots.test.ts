import { buildRobots } from "../../../../gatsby/publish/buildRobots";

test("everything may be read, and the sitemap is named by its whole address", () => {
  expect(buildRobots("https://situs.example/x/sitemap-index.xml")).toBe(
    "User-agent: *\nAllow: /\n\nSitemap: https://situs.example/x/sitemap-index.xml\n",
  );
});
