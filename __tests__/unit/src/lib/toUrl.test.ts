import { site } from "../../../../src/lib/site";
import { toUrl } from "../../../../src/lib/toUrl";

test("a page's url is one that can be read, with a single slash between site and path", () => {
  expect(toUrl("/data-engineer/")).toBe(`${site.url}/data-engineer/`);
  expect(new URL(toUrl("/awalan/data-engineer/")).pathname).toBe("/awalan/data-engineer/");
});
