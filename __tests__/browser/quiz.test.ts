import type { Page } from "playwright-core";
import { traitKeys, type Trait } from "../../src/lib/quiz/traits";
import { findAxeViolations } from "../support/findAxeViolations";
import { serveFixturePages } from "../support/fixturePages";

const pages = serveFixturePages();
const count = 12;

const open = (path = "/kuis/", options = {}, prepare?: (page: Page) => void) =>
  pages.open(path, { serviceWorkers: "block", ...options }, prepare);
const statement = (page: Page, number: number) => page.getByText(`Pernyataan ${number} dari ${count}`);
const result = (page: Page) => page.getByRole("heading", { name: "Hasilmu" });

test.each([360, 1280])(
  "at %d px one answers, goes back, and reads the result by keyboard alone",
  async (width) => {
    const { context, page } = await open("/kuis/", { viewport: { width, height: 740 } });
    await statement(page, 1).waitFor();
    expect(await page.locator("fieldset").filter({ visible: true }).count()).toBe(1);
    expect(await findAxeViolations(page)).toEqual([]);
    // Somebody who likes what that career weighs most.
    const weights = ((await page.locator('[data-slug="qa-engineer"]').getAttribute("data-weights")) ?? "")
      .split(" ")
      .map(Number);
    for (let number = 1; number <= count; number += 1) {
      await statement(page, number).waitFor();
      const trait = await page.locator("fieldset").filter({ visible: true }).getAttribute("data-trait");
      const weight = weights[traitKeys.indexOf(trait as Trait)] ?? 0;
      await page.getByRole("radio").first().focus();
      await page.keyboard.press("Space");
      // From "Suka sekali" down to "Sangat tidak suka".
      for (let down = 0; down < 4 - 2 * weight; down += 1) await page.keyboard.press("ArrowDown");
      await page.getByRole("button", { name: number === count ? "Lihat hasil" : "Berikutnya" }).focus();
      await page.keyboard.press("Enter");
    }
    await result(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("hasil");
    expect(new URL(page.url()).hash).toMatch(/^#j=[1-5]{12}$/);
    const outcome = page.locator('[data-quiz="outcome"]');
    expect(await outcome.getByRole("heading", { level: 3 }).first().textContent()).toBe("QA Engineer");
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await outcome.getByRole("link", { name: /^Bandingkan / }).getAttribute("href")).toMatch(
      /^\/bandingkan\/\?karier=[a-z-]+(?:,[a-z-]+){1,2}$/,
    );
    await page.setViewportSize({ width: 320, height: 740 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await page.goBack();
    await statement(page, count).waitFor();
    await context.close();
  },
);

test("answers are there again after a reload, at the first that is missing", async () => {
  const { context, page } = await open();
  await page.getByRole("radio", { name: "Suka sekali" }).check();
  await page.getByRole("button", { name: "Berikutnya" }).click();
  await statement(page, 2).waitFor();
  const again = await context.newPage();
  await again.goto(`${pages.url()}/kuis/`);
  await statement(again, 2).waitFor();
  await again.getByRole("button", { name: "Sebelumnya" }).click();
  expect(await again.getByRole("radio", { name: "Suka sekali" }).isChecked()).toBe(true);
  await context.close();
});

test("a result that somebody sent is shown, and one's own answers stay", async () => {
  const { context, page } = await open("/kuis/#j=515151515151", {}, (opened) => {
    void opened.addInitScript(() => localStorage.setItem("kuis", "300000000000"));
  });
  await result(page).waitFor();
  expect(await page.evaluate(() => localStorage.getItem("kuis"))).toBe("300000000000");
  await context.close();
});

test("answers that say nothing give no ranking", async () => {
  const { context, page } = await open("/kuis/#j=333333333333");
  await result(page).waitFor();
  expect(await page.locator('[data-quiz="outcome"] section').count()).toBe(0);
  expect((await page.locator('[data-quiz="outcome"] p').first().textContent())?.length).toBeGreaterThan(20);
  await context.close();
});

test.each([
  "#j=<script>window.taken=1</script>",
  "#j=999999999999",
  "#j=12",
  "#j=__proto__",
  `#j=${"1".repeat(200)}`,
])("an address %s and a broken store begin the quiz anew", async (hash) => {
  const errors: Error[] = [];
  const { context, page } = await open(`/kuis/${hash}`, {}, (opened) => {
    opened.on("pageerror", (error) => errors.push(error));
    void opened.addInitScript(() => localStorage.setItem("kuis", '{"versi":0}'));
  });
  await statement(page, 1).waitFor();
  expect(await page.evaluate(() => "taken" in window)).toBe(false);
  expect(errors).toEqual([]);
  await context.close();
});

test("where nothing can be kept, the quiz works for the page", async () => {
  const errors: Error[] = [];
  const { context, page } = await open("/kuis/", {}, (opened) => {
    opened.on("pageerror", (error) => errors.push(error));
    void opened.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("Full", "QuotaExceededError");
      };
    });
  });
  await page.getByRole("radio", { name: "Suka sekali" }).check();
  await page.getByRole("button", { name: "Berikutnya" }).click();
  await statement(page, 2).waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test("without script all statements stand there, and say what they point to", async () => {
  const { context, page } = await open("/kuis/", { javaScriptEnabled: false });
  expect(await page.locator("fieldset").filter({ visible: true }).count()).toBe(count);
  expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
  await page.getByText("Menunjuk ke mana?").first().click();
  await page.locator("fieldset details[open] p").waitFor();
  const hints = await page.locator("fieldset details p").allTextContents();
  for (const title of ["Data Analyst", "QA Engineer", "UI/UX Designer"])
    expect(hints.some((hint) => hint.includes(title))).toBe(true);
  await context.close();
});
