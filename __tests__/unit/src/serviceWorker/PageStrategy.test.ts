import type { StrategyHandler } from "workbox-strategies/StrategyHandler";
import { PageStrategy } from "../../../../src/serviceWorker/PageStrategy";

// Workbox wants a worker around it; of its class nothing but the name is used here.
jest.mock("workbox-strategies/Strategy", () => ({ Strategy: Object }));

const patience = 10_000;
const request = new Request("https://situs.example/data-analyst/");

/** The strategy as the worker calls it, with a network that the test decides over. */
class Tried extends PageStrategy {
  handle_(network: Promise<Response>): Promise<string> {
    const handler = { fetchAndCachePut: () => network } as unknown as StrategyHandler;
    return this._handle(request, handler).then((response) => response.text());
  }
}

function open(network: Promise<Response>, copy?: string): Promise<string> {
  return new Tried({
    patience,
    findCopy: () => Promise.resolve(copy === undefined ? undefined : new Response(copy)),
    showOffline: () => Promise.resolve(new Response("luring")),
  }).handle_(network);
}

/** A network that answers, or fails, after some time. */
function answer(time: number, text: string): Promise<Response> {
  return new Promise((resolve) => setTimeout(() => resolve(new Response(text)), time));
}

function fail(time: number): Promise<Response> {
  return new Promise((_, reject) => setTimeout(() => reject(new TypeError("Failed to fetch")), time));
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test.each([0, 2_000, patience - 1])(
  "the page as it is now, be it %i ms away, goes before any copy",
  async (time) => {
    const shown = open(answer(time, "baru"), "salinan");
    await jest.advanceTimersByTimeAsync(patience * 2);
    expect(await shown).toBe("baru");
  },
);

test("a network that keeps silent too long leaves the copy", async () => {
  const shown = open(answer(patience + 1, "baru"), "salinan");
  await jest.advanceTimersByTimeAsync(patience);
  expect(await shown).toBe("salinan");
});

test("without a copy the network is waited for, however long", async () => {
  const shown = open(answer(patience * 5, "baru"));
  await jest.advanceTimersByTimeAsync(patience * 5);
  expect(await shown).toBe("baru");
});

test("a network that fails leaves the copy at once", async () => {
  const shown = open(fail(5), "salinan");
  await jest.advanceTimersByTimeAsync(5);
  expect(await shown).toBe("salinan");
});

test.each([5, patience * 2])("with neither, failing after %i ms, the offline page is shown", async (time) => {
  const shown = open(fail(time));
  await jest.advanceTimersByTimeAsync(time);
  expect(await shown).toBe("luring");
});
