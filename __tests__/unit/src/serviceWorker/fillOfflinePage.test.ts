import { load } from "cheerio";
import { fillOfflinePage } from "../../../../src/serviceWorker/fillOfflinePage";

const page =
  '<main><h1>Bacaan</h1><div class="x" data-kept=""><p>Belum ada</p></div><footer>kaki</footer></main>';
const saved = { path: "/x/data-analyst/", title: "Data Analyst", saved: true };
const visited = { path: "/x/", title: "Jelajah &amp; Karier", saved: false };

test("what can be read is listed in its order, saved pages apart from those visited", () => {
  const $ = load(fillOfflinePage(page, [saved, visited], null));
  expect(
    $("h2")
      .toArray()
      .map((heading) => $(heading).text()),
  ).toEqual(["Kamu simpan", "Pernah kamu buka"]);
  expect(
    $("li a")
      .toArray()
      .map((link) => [$(link).attr("href"), $(link).text()]),
  ).toEqual([
    ["/x/data-analyst/", "Data Analyst"],
    ["/x/", "Jelajah & Karier"],
  ]);
  expect($("main").text()).not.toContain("Belum ada");
  expect($("footer").text()).toBe("kaki");
});

test("only what was saved can be removed, by a button that says what", () => {
  const $ = load(fillOfflinePage(page, [saved, visited], null));
  expect(
    $("button")
      .toArray()
      .map((button) => [$(button).attr("data-forget"), $(button).text()]),
  ).toEqual([["/x/data-analyst/", "Hapus Data Analyst"]]);
});

test("with nothing kept it says so, under no heading", () => {
  const $ = load(fillOfflinePage(page, [], null));
  expect($("[data-kept]").text()).toContain("Belum ada halaman yang tersimpan");
  expect($("h2")).toHaveLength(0);
});

test("in place of another page, it says that this one is not kept and offers to try again", () => {
  expect(load(fillOfflinePage(page, [], null))("a")).toHaveLength(0);
  const $ = load(fillOfflinePage(page, [saved], "/x/ui-ux/?a=1&b=2"));
  expect($("p a").attr("href")).toBe("/x/ui-ux/?a=1&b=2");
});

test("no address leaves the attribute that it stands in, and none is taken for a pattern", () => {
  const path = '/"><script>$&$1';
  const $ = load(fillOfflinePage(page, [{ path, title: "$& $1", saved: true }], path));
  expect($("script")).toHaveLength(0);
  expect($("li a").attr("href")).toBe(path);
  expect($("li a").text()).toBe("$& $1");
});
