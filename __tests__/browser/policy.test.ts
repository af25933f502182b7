import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { listFiles } from "../../gatsby/content/listFiles";
import {
  buildContentPolicy,
  findInlineCode,
  setPolicyMeta,
} from "../../gatsby/publish/headers/contentPolicy";
import { serveFolder, type Served } from "../../scripts/browser/serveFolder";
import { fixturePublic } from "../support/fixtureSite";
import { openBrowser } from "../support/openBrowser";

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serveFolder(fixturePublic, 0)]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Adds to a page what a hole in it would let in, and says what of it took effect. */
async function attack(): Promise<string[]> {
  const effects: string[] = [];
  const script = document.createElement("script");
  script.textContent = "document.documentElement.dataset.attacked = 'script'";
  document.body.append(script);
  const handler = document.createElement("button");
  handler.setAttribute("onclick", "document.documentElement.dataset.attacked = 'handler'");
  document.body.append(handler);
  handler.click();
  const { attacked } = document.documentElement.dataset;
  if (attacked !== undefined) effects.push(attacked);
  const styled = document.createElement("div");
  styled.innerHTML = "<p style='position: fixed'>x</p><style>body { position: fixed }</style>";
  document.body.append(styled);
  if (getComputedStyle(styled.firstElementChild ?? styled).position === "fixed")
    effects.push("style attribute");
  if (getComputedStyle(document.body).position === "fixed") effects.push("style element");
  const base = document.createElement("base");
  base.href = "https://evil.example/";
  document.head.append(base);
  if (document.baseURI.startsWith(base.href)) effects.push("base");
  await fetch("https://evil.example/").then(
    () => effects.push("fetch"),
    () => undefined,
  );
  return effects;
}

test("no page does what its policy forbids, and all of its own files come", async () => {
  const context = await browser.newContext();
  const told: string[] = [];
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      told.push(`${message.location().url} ${message.text()}`);
  });
  context.on("requestfailed", (request) => {
    const failure = request.failure()?.errorText ?? "";
    // What the next page cut short was under way.
    if (request.url().startsWith(served.url) && failure !== "net::ERR_ABORTED")
      told.push(`${request.url()} ${failure}`);
  });
  await context.route(
    (url) => url.origin !== served.url,
    (route) =>
      route.fulfill({
        status: 200,
        contentType: "image/svg+xml",
        body: "<svg xmlns='http://www.w3.org/2000/svg'/>",
      }),
  );
  const page = await context.newPage();
  // Articles with one field each are of one kind.
  const pages = (await listFiles(fixturePublic)).filter((file) =>
    /^(?!_gatsby\/|profil-(?!lengkap)).*\.html$/.test(file),
  );
  expect(pages.length).toBeGreaterThan(20);
  for (const file of pages) {
    // A former address leads on by itself.
    if ((await readFile(join(fixturePublic, file), "utf8")).includes('http-equiv="refresh"')) continue;
    await page.goto(`${served.url}/${file.replace(/index\.html$/, "")}`, { waitUntil: "load" });
    // Set by the script that stands inside the page: its hash is right.
    expect(await page.locator("html").getAttribute("data-script")).toBe("on");
  }
  expect(told).toEqual([]);
  await context.close();
});

test("what a hole would let in takes no effect, and fails the browser's test", async () => {
  const other = await openBrowser();
  const page = await other.newPage();
  await page.goto(`${served.url}/technical-writer/`);
  expect(await page.evaluate(attack)).toEqual([]);
  await page.close();
  await expect(other.close()).rejects.toThrow("Forbidden by policy");
});

test("the same without a policy takes effect", async () => {
  const context = await browser.newContext({ bypassCSP: true });
  await context.route("https://evil.example/", (route) =>
    route.fulfill({ status: 200, headers: { "Access-Control-Allow-Origin": "*" }, body: "" }),
  );
  const page = await context.newPage();
  await page.goto(`${served.url}/technical-writer/`);
  expect(await page.evaluate(attack)).toEqual([
    "handler",
    "style attribute",
    "style element",
    "base",
    "fetch",
  ]);
  await context.close();
});

test("on a host without headers, a page's own element does the same", async () => {
  const html = await readFile(join(fixturePublic, "technical-writer/index.html"), "utf8");
  const body = setPolicyMeta(html, buildContentPolicy(findInlineCode(html), { meta: true }));
  const other = await openBrowser();
  const page = await other.newPage();
  await page.route("http://situs.test/**", (route) =>
    route.request().resourceType() === "document"
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body })
      : route.abort(),
  );
  await page.goto("http://situs.test/technical-writer/");
  expect(await page.locator("html").getAttribute("data-script")).toBe("on");
  expect(await page.evaluate(attack)).toEqual([]);
  await page.close();
  await expect(other.close()).rejects.toThrow("Forbidden by policy");
});
