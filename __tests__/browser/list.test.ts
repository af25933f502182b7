import type { Page } from "playwright-core";
import { findAxeViolations } from "../support/findAxeViolations";
import { serveFixturePages } from "../support/fixturePages";
import { learningSteps, projectSteps } from "../support/toolArticles";

const pages = serveFixturePages();
const stepCount = learningSteps.length + projectSteps.length;

const findOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const open = (path: string, options = {}, prepare?: (page: Page) => void) =>
  pages.open(path, { serviceWorkers: "block", ...options }, prepare);

/** Puts something into storage before any page of the site runs. */
const store = (page: Page, kept: Readonly<Record<string, string>>): Promise<unknown> =>
  page.addInitScript((entries) => {
    for (const [name, text] of Object.entries(entries))
      if (localStorage.getItem(name) === null) localStorage.setItem(name, text);
  }, kept);

test.each([360, 1280])(
  "at %d px one marks a career on its page, ticks its steps, and sees both on its card, by keyboard alone",
  async (width) => {
    const { context, page } = await open("/qa-engineer/", { viewport: { width, height: 740 } });
    const mark = page.getByRole("button", { name: "Tandai QA Engineer" });
    await mark.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: "Ditandai." }).waitFor();
    expect(await mark.getAttribute("aria-pressed")).toBe("true");
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole("status").getByRole("link", { name: "Lihat daftarku" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/daftar/");

    const summary = page.locator("main summary").filter({ hasText: `${stepCount} langkah` });
    await summary.focus();
    await page.keyboard.press("Enter");
    expect(await page.getByRole("checkbox").count()).toBe(stepCount);
    await page.getByRole("checkbox", { name: projectSteps[0] }).focus();
    await page.keyboard.press("Space");
    await page.getByText(`1 dari ${stepCount} langkah`).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await findOverflow(page)).toBe(0);

    await page.reload();
    await page.getByText(`1 dari ${stepCount} langkah`).waitFor();
    await page.goto(`${pages.url()}/halaman/2/`);
    const card = page.getByRole("article").filter({ has: page.getByRole("link", { name: "QA Engineer" }) });
    await card.getByText(`Langkahku: 1 dari ${stepCount} langkah`).waitFor();
    expect(await card.getByRole("button").getAttribute("aria-pressed")).toBe("true");
    await card.getByRole("button").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: "Tidak lagi di daftarmu." }).waitFor();
    expect(await card.getByText("Langkahku").count()).toBe(0);
    await context.close();
  },
);

test("the list is put in order, shortened, and compared", async () => {
  const { context, page } = await open("/daftar/");
  await page.getByText("Daftarmu masih kosong").waitFor();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.evaluate(() =>
    localStorage.setItem("daftar", "qa-engineer,data-analyst,ui-ux-designer,technical-writer"),
  );
  await page.reload();
  await page.getByRole("link", { name: "Bandingkan 3 teratas" }).waitFor();
  await page.getByRole("button", { name: "Naikkan UI/UX Designer" }).click();
  await expectTitles(page, ["QA Engineer", "UI/UX Designer", "Data Analyst", "Technical Writer"]);
  await page.getByRole("button", { name: "Hapus QA Engineer" }).click();
  await expectTitles(page, ["UI/UX Designer", "Data Analyst", "Technical Writer"]);
  await page.getByRole("button", { name: "Urungkan" }).click();
  await expectTitles(page, ["QA Engineer", "UI/UX Designer", "Data Analyst", "Technical Writer"]);
  const message = new URL((await page.getByRole("link", { name: "WhatsApp" }).getAttribute("href")) ?? "");
  expect(message.searchParams.get("text")).toContain(`2. UI/UX Designer: ${pages.url()}/ui-ux-designer/`);
  await page.getByRole("link", { name: "Bandingkan 3 teratas" }).click();
  await page.waitForURL("**/bandingkan/?karier=qa-engineer,ui-ux-designer,data-analyst");
  await page.getByRole("table").waitFor();
  await page.goto(`${pages.url()}/bandingkan/`);
  await page
    .getByText("Dari daftarmu")
    .getByRole("link", { name: "QA Engineer, UI/UX Designer, Data Analyst" })
    .waitFor();
  await context.close();
});

async function expectTitles(page: Page, titles: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      JSON.stringify(
        [...document.querySelectorAll("main ol > li > h2")].map((title) => title.textContent),
      ) === wanted,
    JSON.stringify(titles),
  );
}

test("a list that somebody sent is offered, and joins one's own", async () => {
  const { context, page } = await open("/daftar/#d=data-analyst,qa-engineer,tidak-ada", {}, (opened) => {
    void store(opened, { daftar: "qa-engineer" });
  });
  const sent = page.getByRole("region", { name: "Daftar kiriman" });
  await sent.getByRole("listitem").first().waitFor();
  expect(await sent.getByRole("listitem").allTextContents()).toEqual(["Data Analyst"]);
  expect(await findAxeViolations(page)).toEqual([]);
  await sent.getByRole("button", { name: "Tambahkan ke daftarku" }).click();
  await expectTitles(page, ["QA Engineer", "Data Analyst"]);
  expect(new URL(page.url()).hash).toBe("");
  await context.close();
});

test.each([
  ["#d=<script>window.taken=1</script>", "tidak-ada"],
  ["#d=__proto__,constructor", '{"versi":1}'],
  [`#d=${"a,".repeat(5_000)}`, "<img src=x onerror=window.taken=1>"],
])("an address %s and a store %j are met kindly", async (hash, kept) => {
  const errors: Error[] = [];
  const { context, page } = await open(`/daftar/${hash}`, {}, (opened) => {
    opened.on("pageerror", (error) => errors.push(error));
    void store(opened, { daftar: kept, "langkah:tidak-ada": "<b>" });
  });
  await page
    .getByText(/tidak ada lagi di situs ini|Daftarmu masih kosong/)
    .filter({ visible: true })
    .waitFor();
  expect(await page.evaluate(() => "taken" in window)).toBe(false);
  expect(errors).toEqual([]);
  await context.close();
});

test("where nothing can be kept, the page says so and works on", async () => {
  const errors: Error[] = [];
  const { context, page } = await open("/daftar/#d=qa-engineer", {}, (opened) => {
    opened.on("pageerror", (error) => errors.push(error));
    void opened.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("Denied", "SecurityError");
        },
      });
    });
  });
  await page.getByRole("button", { name: "Tambahkan ke daftarku" }).click();
  await expectTitles(page, ["QA Engineer"]);
  await page.getByText("tidak mengizinkan penyimpanan").waitFor();
  await page.goto(`${pages.url()}/qa-engineer/`);
  await page.getByRole("button", { name: "Tandai QA Engineer" }).click();
  await page.getByRole("status").filter({ hasText: "Belum bisa ditandai" }).waitFor();
  expect(await page.getByRole("button", { name: "Tandai QA Engineer" }).getAttribute("aria-pressed")).toBe(
    "false",
  );
  expect(errors).toEqual([]);
  await context.close();
});

test("without script the page says what it needs, and no mark is shown", async () => {
  const { context, page } = await open("/daftar/", { javaScriptEnabled: false });
  await page.getByText("butuh JavaScript").waitFor();
  expect(await page.getByText("Daftarmu masih kosong").isVisible()).toBe(false);
  await page.goto(`${pages.url()}/qa-engineer/`);
  expect(await page.getByRole("button", { name: "Tandai" }).count()).toBe(0);
  await context.close();
});

test("on paper every step is there to tick", async () => {
  const { context, page } = await open("/daftar/", {}, (opened) => {
    void store(opened, { daftar: "qa-engineer" });
  });
  await page.locator("main summary").waitFor();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  for (const step of [...learningSteps, ...projectSteps])
    expect(await page.getByText(step).isVisible()).toBe(true);
  await context.close();
});

test("the privacy page shows what the device keeps, and deletes it", async () => {
  const { context, page } = await open("/privasi/", {}, (opened) => {
    void store(opened, {
      tema: "dark",
      kuis: "543210000000",
      daftar: "qa-engineer,data-analyst",
      "langkah:qa-engineer": "4 a1b2c3",
      milikLain: "tetap",
    });
  });
  const items = page.locator("[data-device] li");
  await items.filter({ hasText: "Jawaban kuis: 5 pernyataan" }).waitFor();
  for (const words of ["Tampilan: gelap", "Daftarku: 2 karier", "Langkah pertamaku: 1 centang"])
    expect(await items.filter({ hasText: words }).count()).toBe(1);
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Hapus Daftarku" }).click();
  await items.filter({ hasText: "Daftarku" }).waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("perangkat");
  await page.getByRole("button", { name: "Hapus semuanya" }).click();
  await page.getByText("Saat ini tidak ada yang tersimpan.").waitFor();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["milikLain"]);
  await context.close();
});

test("pages kept for reading without a network are deleted there too", async () => {
  const { context, page } = await pages.open("/technical-writer/");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.goto(`${pages.url()}/privasi/`);
  await page.getByRole("button", { name: "Hapus Halaman untuk dibaca tanpa internet" }).click();
  await page.waitForFunction(async () => (await caches.match("/technical-writer/")) === undefined);
  await context.close();
});

test("a list and its steps are there without a network, once they were seen", async () => {
  const { context, page } = await pages.open("/daftar/", {}, (opened) => {
    void store(opened, { daftar: "qa-engineer" });
  });
  await page.locator("main summary").waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.locator("main summary").waitFor();
  await context.setOffline(true);
  await page.reload();
  await page.locator("main summary").click();
  expect(await page.getByRole("checkbox").count()).toBe(stepCount);
  await context.close();
});
