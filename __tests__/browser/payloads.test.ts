import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "cheerio";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { fillBody, renderMarkdown } from "../../plugins/gatsby-transformer-article";
import { serveFolder, type Served } from "../../scripts/browser/serveFolder";
import { xssPayloads } from "../fixtures/markdown/xssPayloads";
import { fixturePublic } from "../support/fixtureSite";
import { openBrowser } from "../support/openBrowser";
import { payloadArticles, payloadMarker } from "../support/payloadArticles";

/** Images of other sites are allowed, so these payloads may ask for theirs, and for nothing else. */
const remoteImages: Readonly<Record<number, string>> = {
  48: "https://evil.example/48.png",
  225: "https://evil.example/225.png",
};

let browser: Browser;
let served: Served;
let context: BrowserContext;
/** A real article's page around a body. */
let toShell: (body: string) => string;
let shellTitle: string;
/** What that page is made of, its prose aside, once it has loaded; and what it asks for. */
let shell: { outside: string; scripts: string[] };
const ownRequests = new Set<string>();
/** Pages that the server doesn't have, by path. */
const tried = new Map<string, string>();

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serveFolder(fixturePublic, 0)]);
  // The sanitiser alone must hold, with no Content-Security-Policy behind it.
  context = await browser.newContext({
    bypassCSP: true,
    serviceWorkers: "block",
    viewport: { width: 360, height: 640 },
  });
  await context.addInitScript(() => {
    Object.defineProperty(window, "xss", { value: (id: unknown) => console.error(`xss ${String(id)}`) });
  });
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== served.url) return route.abort();
    const body = tried.get(url.pathname);
    if (body === undefined) return route.continue();
    return route.fulfill({ contentType: "text/html; charset=utf-8", body });
  });

  const $ = load(await readFile(join(fixturePublic, "technical-writer/index.html"), "utf8"));
  shellTitle = $("title").text();
  $(".prose").html("ISI-ARTIKEL");
  const [before = "", after = ""] = $.html().split("ISI-ARTIKEL");
  toShell = (body) => before + body + after;

  const page = await context.newPage();
  page.on("request", (request) => ownRequests.add(request.url()));
  tried.set("/_coba/", toShell(`<p>${payloadMarker}</p>`));
  await page.goto(`${served.url}/_coba/`, { waitUntil: "load" });
  shell = await page.evaluate(describeShell);
  await page.close();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** A page to look at, and how. */
type Visit = {
  path: string;
  title: string;
  /** Images of other sites that it may ask for */
  images?: string[];
  compare: (found: typeof shell) => string[];
};

/**
 * Starts a tab that opens one page after the other, and gives everything about each that should not be. A tab in which
 * something was wrong is thrown away, so that no page has to do with another's.
 */
function startTab(): (visit: Visit) => Promise<string[]> {
  let tab: { page: Page; problems: string[]; visit: Visit; navigations: number } | null = null;

  const open = async (visit: Visit) => {
    const page = await context.newPage();
    const own = { page, problems: [] as string[], visit, navigations: 0 };
    const { problems } = own;
    page.on("dialog", (dialog) => {
      problems.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("console", (message) => {
      // An image of another site that doesn't load is reported there too.
      if (!/^Failed to load resource|^Service Worker registration blocked/.test(message.text()))
        problems.push(`console ${message.text()}`);
    });
    page.on("pageerror", (error) => problems.push(`error ${error.message}`));
    page.on("popup", (popup) => problems.push(`popup ${popup.url()}`));
    page.on("download", (download) => problems.push(`download ${download.url()}`));
    page.on("request", (request) => {
      const asked = request.url();
      const { path, images = [] } = own.visit;
      if (asked !== served.url + path && !ownRequests.has(asked) && !images.includes(asked))
        problems.push(`request ${asked}`);
    });
    page.on("framenavigated", (frame) => {
      own.navigations += 1;
      if (own.navigations > 1) problems.push(`navigation to ${frame.url()}`);
    });
    return own;
  };

  return async (visit) => {
    tab ??= await open(visit);
    tab.visit = visit;
    tab.navigations = 0;
    const { page, problems } = tab;
    const url = served.url + visit.path;
    try {
      await page.goto(url, { waitUntil: "load" });
      problems.push(...visit.compare(await page.evaluate(describeShell)));
      problems.push(...(await page.evaluate(inspect, { url, title: visit.title, marker: payloadMarker })));
    } catch (error) {
      problems.push(`page lost: ${String(error)}`);
    }
    if (problems.length > 0) {
      tab = null;
      await page.close();
    }
    return problems;
  };
}

/** Within the page: its document without the article's body. */
function describeShell(): { outside: string; scripts: string[] } {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  copy.querySelector(".prose")?.replaceChildren();
  return {
    outside: copy.outerHTML,
    scripts: [...document.scripts].map(({ type, src }) => `${type} ${src}`),
  };
}

/** Within the page: whether all of it is there and can be seen, and nothing in the article acts or takes its place. */
async function inspect({
  url,
  title,
  marker,
}: {
  url: string;
  title: string;
  marker: string;
}): Promise<string[]> {
  const problems: string[] = [];
  const check = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // By then the browser has given focus, opened, begun and shown what does so by itself.
  await frame();
  await frame();

  const isSeen = (element: Element | undefined) => {
    if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(
      left + Math.min(width, innerWidth) / 2,
      top + Math.min(height, innerHeight) / 2,
    );
    return hit !== null && element.contains(hit);
  };
  const [prose, ...otherProse] = document.querySelectorAll(".prose");
  const [main, ...otherMains] = document.querySelectorAll("main");
  const [footer, ...otherFooters] = document.querySelectorAll("footer");
  const header = document.querySelector("header");
  const [heading, ...otherHeadings] = document.querySelectorAll("h1");
  check(
    otherProse.length + otherMains.length + otherFooters.length + otherHeadings.length === 0,
    "a landmark twice",
  );
  if (!prose || !main || !footer || !header || !heading) return [...problems, "a landmark is gone"];
  check(main.contains(prose) && !main.contains(header) && !main.contains(footer), "landmarks nest otherwise");
  // Footnotes come after it.
  const last = [...prose.children].findLast(({ localName }) => localName === "p");
  check(last?.textContent === marker, "the marker is not the last paragraph");
  for (const [name, element] of Object.entries({ header, heading, footer, marker: last })) {
    check(isSeen(element), `${name} cannot be seen`);
  }

  const protocols = new Set(["http:", "https:", "mailto:", "tel:"]);
  const forbidden =
    "script,style,link,meta,base,title,iframe,frame,object,embed,applet,form,select,textarea,template,svg,math,video," +
    "audio,source,track,map,area,dialog,slot,marquee,h1,main,header,footer,nav,noscript,[style],[name],[autofocus]," +
    "[contenteditable],[srcdoc],[formaction],[ping],[target],[popover]";
  for (const element of prose.querySelectorAll("*")) {
    check(!element.matches(forbidden), `element ${element.outerHTML.slice(0, 80)}`);
    for (const { name } of element.attributes) check(!name.startsWith("on"), `attribute ${name}`);
    check(element.shadowRoot === null, "shadow root");
    check(element.id === "" || element.id.startsWith("isi-"), `id ${element.id}`);
    check(element.id === "" || !(element.id in document), `document.${element.id}`);
    if (element instanceof HTMLAnchorElement && element.href !== "") {
      check(protocols.has(element.protocol), `link to ${element.href}`);
    }
    if (element instanceof HTMLImageElement) {
      const { src, referrerPolicy, loading } = element;
      check(
        src.startsWith("https://") && referrerPolicy === "no-referrer" && loading === "lazy",
        `image ${src}`,
      );
    }
  }

  // Handlers that wait for the reader get what they wait for; links don't, since where they lead is known.
  addEventListener("click", (event) => event.preventDefault(), { capture: true });
  const types = [
    "click",
    "mouseover",
    "mouseenter",
    "pointerenter",
    "focus",
    "copy",
    "paste",
    "wheel",
    "toggle",
    "animationstart",
    "transitionend",
  ];
  for (const element of prose.querySelectorAll(":not(button)")) {
    for (const type of types) element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  }
  await frame();

  const globals: Record<string, boolean> = {
    "document.title": document.title === title,
    "document.body": document.body instanceof HTMLBodyElement && document.body.contains(prose),
    "document.getElementById": document.getElementById === Document.prototype.getElementById,
    "document.cookie": typeof document.cookie === "string",
    "document.forms": document.forms instanceof HTMLCollection && document.forms.length === 0,
    "document.location": document.location === window.location,
    "document.baseURI": document.baseURI === url,
    "location.href": location.href === url,
    "window.alert": typeof window.alert === "function",
    "window.document": window.document === document,
    "Object.prototype": Object.keys(Object.prototype).length === 0,
    frames: window.length === 0,
    dialogs: document.querySelector("dialog[open], :popover-open") === null,
  };
  for (const [name, holds] of Object.entries(globals)) check(holds, `${name} is another`);
  return problems;
}

const compareWhole = (found: typeof shell): string[] =>
  found.outside === shell.outside ? [] : ["the page around the article is another"];
const compareScripts = (found: typeof shell): string[] =>
  JSON.stringify(found.scripts) === JSON.stringify(shell.scripts)
    ? []
    : [`scripts: ${found.scripts.join(", ")}`];

/** A page with that body alone. */
function buildVisit(name: string, body: string, images: string[] = []): Visit {
  const path = `/_coba/${name}/`;
  tried.set(path, toShell(body));
  return { path, title: shellTitle, images, compare: compareWhole };
}

/** A body as its page gets it, where no file is beside it and every link between files finds a page. */
function render(body: string): string {
  const rendered = renderMarkdown(body, { file: "a/index.md", firstLine: 1 });
  return fillBody(rendered.body, { findPage: () => "/artikel/" });
}

test.each(payloadArticles)("nothing comes of any payload in $path", async ({ path, title }) => {
  const html = await readFile(join(fixturePublic, path, "index.html"), "utf8");
  const images = Object.values(remoteImages);
  const problems = await startTab()({
    path,
    title: load(html)("title").text(),
    images,
    compare: compareScripts,
  });
  expect(problems).toEqual([]);
  expect(load(html)("h1").text()).toBe(title);
});

test("nothing comes of them in the list of articles", async () => {
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("dialog", (dialog) => {
    problems.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (!message.text().startsWith("Service Worker registration blocked")) problems.push(message.text());
  });
  await page.goto(`${served.url}/`, { waitUntil: "load" });
  expect(await page.evaluate(() => [document.images.length, document.title])).toEqual([
    0,
    expect.stringContaining("Jelajah"),
  ]);
  await page.getByRole("link", { name: payloadArticles[0]!.title }).first().waitFor();
  expect(problems).toEqual([]);
  await page.close();
});

/** Makes all visits, several at a time: a page mostly waits. */
async function visitAll(visits: readonly Visit[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const waiting = [...visits];
  const work = async () => {
    const visit = startTab();
    for (let next = waiting.shift(); next; next = waiting.shift()) found.set(next.path, await visit(next));
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return found;
}

/** As many payloads are tried in one page; where it is not clean, each of them alone. */
const perPage = 25;

describe("each rendered by itself, nothing comes of", () => {
  const payloads = xssPayloads.map((payload, index) => ({ id: index + 1, html: render(payload) }));
  const toVisit = (name: string, group: typeof payloads): Visit =>
    buildVisit(
      name,
      [...group.map(({ html }) => html), `<p>${payloadMarker}</p>`].join("\n"),
      group.flatMap(({ id }) => remoteImages[id] ?? []),
    );
  let problems: Map<string, string[]>;

  beforeAll(async () => {
    const groups = Array.from({ length: Math.ceil(payloads.length / perPage) }, (_, index) =>
      payloads.slice(index * perPage, (index + 1) * perPage),
    );
    const visits = groups.map((group, index) => toVisit(`kelompok-${index}`, group));
    const found = await visitAll(visits);
    const suspects = groups.filter((_, index) => found.get(visits[index]!.path)?.length !== 0).flat();
    problems = await visitAll(suspects.map((payload) => toVisit(String(payload.id), [payload])));
    // Bad together and good alone is bad.
    if (suspects.length > 0 && [...problems.values()].every((list) => list.length === 0)) problems = found;
  });

  test(`all of the ${payloads.length} payloads`, () => {
    expect(payloads.length).toBeGreaterThan(200);
    const bad = [...problems].filter(([, list]) => list.length > 0);
    expect(bad.map(([path, list]) => [path, xssPayloads[Number(path.split("/")[2]) - 1], list])).toEqual([]);
  });
});

test("the check itself finds nothing in an article", async () => {
  const body = "## Bagian\n\n[^1] [a](https://lain.example) [b](b.md) **c**\n\n- [x] d\n\n[^1]: e\n\n";
  expect(
    await startTab()(
      buildVisit(
        "baik",
        render(`${body}<details open><summary>f</summary>g</details>\n\n${payloadMarker}\n`),
      ),
    ),
  ).toEqual([]);
});

describe("the check itself objects to", () => {
  const bodies = [
    "<script>alert(1)</script>",
    "<script>window.xss(1)</script>",
    "<img src=x onerror=window.xss(2)>",
    "<img src=https://evil.example/3.png>",
    "<p style='position:fixed;inset:0;background:red'>x</p>",
    "<style>footer{display:none}</style>",
    "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "<iframe srcdoc='<script>parent.xss(4)</script>'></iframe>",
    "<form id=f><input name=q></form>",
    "<img name=getElementById>",
    "</div></main>",
    "<p id=location>x</p>",
    "<a href=javascript:xss(5)>x</a>",
    "<p onclick=xss(6)>x</p>",
    "<details ontoggle=xss(7) open>x</details>",
    "<div><template shadowrootmode=open>x</template></div>",
    "<!--",
  ];
  let problems: Map<string, string[]>;

  beforeAll(async () => {
    problems = await visitAll(
      bodies.map((html, index) => buildVisit(`buruk-${index}`, `${html}<p>${payloadMarker}</p>`)),
    );
  });

  test.each(bodies.map((html, index) => [html, index] as const))("%s", (_, index) => {
    expect(problems.get(`/_coba/buruk-${index}/`)?.length).toBeGreaterThan(0);
  });
});
