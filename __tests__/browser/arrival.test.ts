import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { findLayoutShift } from "../support/findLayoutShift";
import { fixturePublic } from "../support/fixtureSite";
import { openBrowser } from "../support/openBrowser";

/** Sends a page up to some byte, and the rest when it is told to. */
async function startServer(html: Buffer) {
  let held: { response: ServerResponse; at: number } | null = null;
  const server = createServer((request, response) => {
    const at = /^\/\?(\d+)$/.exec(request.url ?? "")?.[1];
    if (at === undefined) {
      response.writeHead(404).end();
      return;
    }
    held = { response, at: Number(at) };
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).write(html.subarray(0, held.at));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sendRest: () => held?.response.end(html.subarray(held.at)),
    close: () => server.close(),
  };
}

test("wherever the network pauses within the banner, nothing of it moves afterwards", async () => {
  const html = await readFile(join(fixturePublic, "index.html"));
  const text = html.toString("latin1");
  const banner = text.indexOf("<header");
  const pauses = [...text.slice(banner, text.indexOf("<h1")).matchAll(/</g)].map(
    ({ index }) => banner + index,
  );
  expect(pauses.length).toBeGreaterThan(30);

  const [server, browser] = await Promise.all([startServer(html), openBrowser()]);
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: "block",
  });
  const moved: string[] = [];
  for (const pause of pauses) {
    const page = await context.newPage();
    await page.goto(`${server.url}/?${pause}`, { waitUntil: "commit" });
    // Two frames: what has arrived is on the screen.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    server.sendRest();
    await page.waitForLoadState("load");
    if ((await findLayoutShift(page)) > 0) moved.push(text.slice(pause, pause + 60));
    await page.close();
  }
  await browser.close();
  server.close();
  expect(moved).toEqual([]);
});
