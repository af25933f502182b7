import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findBrowser } from "../scripts/browser/findBrowser";

/** A cheap phone on 4G, as Lighthouse has it. */
const slowdown = 4;
const network = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };

/** How long a pointer rests on a link before it is pressed, and how long a press takes, in milliseconds. */
const hover = 1_000;
const press = 100;
/** How long the browser may take to answer, in milliseconds. */
const patience = 30_000;
/** How long a page may take until nothing of it moves any more, in milliseconds. */
const settling = 3_000;

/** One message to a session, or an event of one; see chromedevtools.github.io. */
type Message = {
  id?: number;
  result?: object;
  error?: object;
  method?: string;
  params?: object;
  sessionId?: string;
};
type Send = <Result>(method: string, params?: object, sessionId?: string) => Promise<Result>;

/**
 * How long it takes from the end of a click on a link until the largest paint of its page, in milliseconds, in a new
 * profile. Not with Playwright: no browser that it controls draws a page ahead.
 *
 * @param from address of the page with the link
 * @param to path of the page that it leads to
 */
export async function clickThrough(link: { from: string; to: string; isSlow: boolean }): Promise<number> {
  const { executablePath, args, env } = await findBrowser();
  const profile = await mkdtemp(join(tmpdir(), "clicks-"));
  const options = ["--headless", "--remote-debugging-port=0", `--user-data-dir=${profile}`];
  const browser = spawn(executablePath, [...args, ...options, "--window-size=360,740", "about:blank"], {
    env,
  });
  const ended = new Promise((resolve) => browser.once("exit", resolve));
  try {
    const address = await new Promise<string>((resolve, reject) => {
      browser.once("error", reject);
      browser.stderr.on("data", (text: Buffer) => {
        const found = /ws:\S+/.exec(text.toString())?.[0];
        if (found !== undefined) resolve(found);
      });
    });
    const connection = await connect(address);
    try {
      return await clickOn(connection, link);
    } finally {
      connection.close();
    }
  } finally {
    browser.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Connection = { send: Send; findSession: (tab: string) => string | undefined; close: () => void };

async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  const answers = new Map<number, (message: Message) => void>();
  const events: Message[] = [];
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id === undefined) events.push(message);
    else answers.get(message.id)?.(message);
  };
  await new Promise((resolve) => (socket.onopen = resolve));
  const send: Send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = answers.size + 1;
      const timer = setTimeout(() => {
        reject(new Error(`${method} was not answered in ${patience} ms`));
      }, patience);
      answers.set(id, ({ result, error }) => {
        clearTimeout(timer);
        if (error) reject(new Error(`${method}: ${JSON.stringify(error)}`));
        else resolve(result as never);
      });
      socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  const findSession = (tab: string) => {
    const gone = new Set(
      events.flatMap(({ method, params }) =>
        method === "Target.detachedFromTarget" ? [(params as { sessionId: string }).sessionId] : [],
      ),
    );
    return events
      .filter(({ method, sessionId }) => method === "Target.attachedToTarget" && sessionId === tab)
      .map(({ params }) => params as { sessionId: string; targetInfo: { type: string } })
      .findLast(({ sessionId, targetInfo }) => targetInfo.type === "page" && !gone.has(sessionId))?.sessionId;
  };
  return {
    send,
    findSession,
    close: () => {
      socket.close();
    },
  };
}

/** Attaches to the tab, not to its page: one that is drawn ahead is another page. */
async function clickOn(
  { send, findSession }: Connection,
  { from, to, isSlow }: { from: string; to: string; isSlow: boolean },
): Promise<number> {
  const { targetId } = await send<{ targetId: string }>("Target.createTarget", {
    url: "about:blank",
    forTab: true,
  });
  const tab = await send<{ sessionId: string }>("Target.attachToTarget", { targetId, flatten: true });
  await send(
    "Target.setAutoAttach",
    { autoAttach: true, waitForDebuggerOnStart: false, flatten: true },
    tab.sessionId,
  );
  let page: string | undefined;
  const ask = <Result>(method: string, params: object) => send<Result>(method, params, page);
  const evaluate = async <Value>(code: () => unknown, ...values: string[]): Promise<Value> => {
    const expression = `(${code.toString()})(${values.map((value) => JSON.stringify(value)).join()})`;
    const { result } = await ask<{ result: { value: Value } }>("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  };
  while ((page = findSession(tab.sessionId)) === undefined) await wait(10);
  if (isSlow) {
    await ask("Network.enable", {});
    await ask("Network.emulateNetworkConditions", network);
    await ask("Emulation.setCPUThrottlingRate", { rate: slowdown });
  }
  await ask("Page.navigate", { url: from });
  await wait(settling);
  const at = await evaluate<{ x: number; y: number }>(findLink as () => unknown, to);
  await wait(settling / 5);
  await ask("Input.dispatchMouseEvent", { type: "mouseMoved", ...at });
  await wait(hover);
  const button = { ...at, button: "left", clickCount: 1 };
  await ask("Input.dispatchMouseEvent", { type: "mousePressed", ...button });
  await wait(press);
  await ask("Input.dispatchMouseEvent", { type: "mouseReleased", ...button });
  await wait(settling);
  // A page that was drawn ahead has come in the place of the first one.
  page = findSession(tab.sessionId);
  const { path, time } = await evaluate<{ path: string; time: number }>(readPaint);
  if (path !== to || !(time > 0)) throw new Error(`No paint of ${to} was seen after the click`);
  return time;
}

/** Within the page: brings the link into view, notes when it is clicked, and says where it is. */
function findLink(path: string): { x: number; y: number } {
  const link = document.querySelector(`main a[href="${path}"], article a[href="${path}"]`);
  if (link === null) throw new Error(`No link to ${path}`);
  link.scrollIntoView({ block: "center", behavior: "instant" });
  addEventListener(
    "click",
    ({ timeStamp }) => {
      localStorage.setItem("clicked", String(performance.timeOrigin + timeStamp));
    },
    true,
  );
  const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Within the next page: where it is, and how long after the click its largest paint was. */
function readPaint(): Promise<{ path: string; time: number }> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1);
      const clicked = Number(localStorage.getItem("clicked") ?? NaN);
      resolve({
        path: location.pathname,
        time: performance.timeOrigin + (last?.startTime ?? NaN) - clicked,
      });
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
}
