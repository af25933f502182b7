import type { Page } from "playwright-core";
import { findAxeViolations } from "../support/findAxeViolations";
import { serveFixturePages } from "../support/fixturePages";

const pairPath = "/bandingkan/profil-lengkap-vs-technical-writer/";
const phone = { width: 360, height: 800 };
const desktop = { width: 1280, height: 800 };

const pages = serveFixturePages();

const findOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Tabs on until what has the focus fits. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`Nothing that is ${selector} within 60 tab stops`);
}

describe.each([phone, desktop])("at $width px, without script", (viewport) => {
  test("two careers stand side by side, their names stay in sight, and a key hides what is the same", async () => {
    const { context, page } = await pages.open(pairPath, { viewport, javaScriptEnabled: false });
    expect(await page.getByRole("row").filter({ hasText: "Rp4,5–7,25" }).getByRole("cell").count()).toBe(2);
    await page.getByText("Belum ditulis di artikelnya.").last().scrollIntoViewIfNeeded();
    for (const name of ["Profil lengkap", "Technical Writer"])
      expect((await page.getByRole("columnheader", { name }).boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Home");
    await tabTo(page, "#hanya-beda");
    await page.keyboard.press("Space");
    expect(await page.getByRole("checkbox").isChecked()).toBe(true);
    expect(await page.locator("[data-same], [data-shared]").filter({ visible: true }).count()).toBe(0);
    await context.close();
  });

  test("the index has the pairs, and no list to choose from", async () => {
    const { context, page } = await pages.open("/bandingkan/", { viewport, javaScriptEnabled: false });
    expect(await page.getByRole("combobox").count()).toBe(0);
    await page.getByRole("link", { name: "Profil lengkap dan Technical Writer" }).click();
    await page.waitForURL(`**${pairPath}`);
    await context.close();
  });
});

test.each([phone, desktop])("at $width px one chooses three careers by keyboard alone", async (viewport) => {
  const { context, page } = await pages.open("/bandingkan/", { viewport });
  for (const letters of ["Profil dengan tasks", "Profil lengkap", "Technical Writer"]) {
    await tabTo(page, "select");
    await page.keyboard.type(letters);
  }
  await tabTo(page, "button[type=submit]");
  await page.keyboard.press("Enter");
  await page
    .getByRole("heading", { name: "Profil dengan tasks, Profil lengkap, Technical Writer" })
    .waitFor();
  expect(new URL(page.url()).search).toBe("?karier=profil-tasks,profil-lengkap,technical-writer");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
  expect(
    await page
      .getByRole("columnheader")
      .filter({ hasText: /Profil|Writer/ })
      .count(),
  ).toBe(viewport === phone ? 2 : 3);
  expect(await findAxeViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await findOverflow(page)).toBe(0);
  await page.goBack();
  await page.getByRole("table").waitFor({ state: "hidden" });
  await context.close();
});

test.each([
  ["?karier=<script>window.taken=1</script>", /tidak ada di sini/],
  ["?karier=__proto__", /tidak ada di sini/],
  ["?karier=tidak-ada,profil-lengkap", /satu karier lagi/],
  [`?karier=${Array.from({ length: 10 }, (_, index) => `k${index}`).join(",")}`, /Pilih dua karier/],
])("%s gets a kind message", async (search, words) => {
  const errors: Error[] = [];
  const { context, page } = await pages.open(`/bandingkan/${search}`, {}, (opened) => {
    opened.on("pageerror", (error) => errors.push(error));
  });
  await page.getByRole("status").filter({ hasText: words }).waitFor();
  expect(await page.getByRole("table").count()).toBe(0);
  expect(await page.evaluate(() => "taken" in window)).toBe(false);
  expect(await findAxeViolations(page)).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test("facts that can't be fetched are asked for again at the next try", async () => {
  const { context, page } = await pages.open("/bandingkan/", { serviceWorkers: "block" });
  await page.route("**/bandingkan/data/technical-writer.json", (route) => route.abort());
  const [first, second] = [page.getByLabel("Karier pertama"), page.getByLabel("Karier kedua")];
  await first.selectOption("technical-writer");
  await second.selectOption("profil-lengkap");
  await page.getByRole("button", { name: "Bandingkan" }).click();
  await page.getByText("Faktanya belum bisa diambil").waitFor();
  await page.unroute("**/bandingkan/data/technical-writer.json");
  await page.getByRole("button", { name: "Bandingkan" }).click();
  await page.getByRole("table").waitFor();
  await context.close();
});

test("an article leads to its comparisons", async () => {
  const { context, page } = await pages.open("/profil-lengkap/", { javaScriptEnabled: false });
  await page.getByText("Bandingkan dengan:").getByRole("link", { name: "Technical Writer" }).click();
  await page.waitForURL(`**${pairPath}`);
  await context.close();
});

test("the map is a list of links in a list, with lines that only the eye meets", async () => {
  const { context, page } = await pages.open("/peta/", { viewport: phone, javaScriptEnabled: false });
  const row = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("list", { name: "Tetangga Profil lengkap" }) });
  await row.last().getByRole("link", { name: "Technical Writer" }).waitFor();
  expect(await page.locator("main svg line").count()).toBeGreaterThan(2);
  expect(await page.locator("main svg:not([aria-hidden])").count()).toBe(0);
  await context.close();
});
