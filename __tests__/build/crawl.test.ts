import { serveFolder, type Served } from "../../scripts/browser/serveFolder";
import { crawlServed } from "../support/crawlServed";
import { fixturePublic } from "../support/fixtureSite";

let served: Served;

beforeAll(async () => {
  served = await serveFolder(fixturePublic, 0);
});

afterAll(() => served.close());

test("no address in any page, stylesheet or feed leads to nothing", async () => {
  const { visited, problems } = await crawlServed(served);
  expect(problems).toEqual([]);
  const types = new Set(visited.values());
  expect(types).toContain("text/html;charset=utf-8");
  expect(visited.size).toBeGreaterThan(30);
});
