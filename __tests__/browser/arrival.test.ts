import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { findLayoutShifts } from "../support/findLayoutShifts";
import { fixturePublic } from "../support/fixtureSite";
import { openBrowser } from "../support/openBrowser";
import { missingPath, pageKinds } from "../support/pageKinds";

/** While a page arrives, the network pauses at every third of so many tags: what they begin fills the first screen. */
const tagsOfFirstScreen = 72;

/** Sends pages of the fixture site, by their addresses, as far as it is told to, and no other file. */
async function startServer() {
  const held = new Map<string, { response: ServerResponse; html: Buffer; sent: number }>();
  const server = createServer((request, response) => {
    const address = request.url ?? "/";
    const file = join(fixturePublic, new URL(address, "http://localhost").pathname, "index.html");
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    void readFile(file).then((html) => {
      const sent = html.indexOf("<body");
      held.set(address, { response, html, sent });
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
      response.write(html.subarray(0, sent));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sendUpTo: (address: string, end: number) => {
      const { response, html, sent } = held.get(address)!;
      response.write(html.subarray(sent, end));
      held.set(address, { response, html, sent: end });
    },
    sendRest: (address: string) => {
      const { response, html, sent } = held.get(address)!;
      response.end(html.subarray(sent));
    },
    close: () => server.close(),
  };
}

const widths = [360, 1280] as const;

let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;
/** One for each width. */
let tabs: Page[];
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServer()]);
  tabs = await Promise.all(
    widths.map(async (width) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, serviceWorkers: "block" });
      return context.newPage();
    }),
  );
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Two frames: what has arrived is on the screen. */
function show(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** What moves in a page where the network pauses at each of these bytes of its file. */
async function findShiftsAfter(page: Page, address: string, pauses: readonly number[]): Promise<string[]> {
  await page.goto(server.url + address, { waitUntil: "commit" });
  for (const pause of pauses) {
    server.sendUpTo(address, pause);
    await show(page);
  }
  server.sendRest(address);
  await page.waitForLoadState("load");
  const moved = await findLayoutShifts(page);
  // The browser pauses as well, wherever it likes: the last words of a line may wrap with what follows them.
  return moved.filter(({ isRewrapped }) => !isRewrapped).map(({ words }) => words);
}

/** The bytes at which tags of a page begin. */
async function findTags(path: string, { from, to, tag }: { from: string; to: string; tag: RegExp }) {
  const text = (await readFile(join(fixturePublic, path, "index.html"))).toString("latin1");
  const start = text.indexOf(from);
  return [...text.slice(start, text.indexOf(to, start)).matchAll(tag)].map(({ index }) => start + index);
}

test("nothing of the banner moves while it arrives tag by tag", async () => {
  const tags = await findTags("/", { from: "<header", to: "<h1", tag: /</g });
  expect(tags.length).toBeGreaterThan(30);
  expect(await findShiftsAfter(tabs[0]!, "/", tags)).toEqual([]);
});

test.each(pageKinds.filter((path) => path !== missingPath))(
  "nothing of %s moves while it arrives in pieces",
  async (path) => {
    // Not within a line of text, whose last words may wrap with what follows them.
    const tag = /<(?:div|section|ul|ol|li|p|h[1-6]|table|tr|t[hd]|label|nav|details|footer)\b/g;
    const tags = await findTags(path, { from: "<main", to: "</body", tag });
    expect(tags.length).toBeGreaterThan(12);
    const pauses = tags.slice(0, tagsOfFirstScreen).filter((_, index) => index % 3 === 0);
    const shifts = await Promise.all(
      tabs.map(async (tab, index) => {
        const moved = await findShiftsAfter(tab, `${path}?${widths[index]}`, pauses);
        return moved.map((words) => `${widths[index]} px: ${words}`);
      }),
    );
    expect(shifts.flat()).toEqual([]);
  },
);
