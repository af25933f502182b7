import { site } from "../../../../src/lib/site";
import { toEditUrl } from "../../../../src/lib/toEditUrl";

test.each([
  ["data-engineer/index.md", "data-engineer/index.md"],
  ["folder saya/artikel #1.md", "folder%20saya/artikel%20%231.md"],
  ["apa?/50%.md", "apa%3F/50%25.md"],
])("the file %j can be edited below the repository's address", (file, end) => {
  expect(toEditUrl(file)).toBe(`${site.repositoryUrl}/edit/main/content/${end}`);
});
