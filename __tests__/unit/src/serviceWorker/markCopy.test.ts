import { markCopy } from "../../../../src/serviceWorker/markCopy";

const page = '<body><header>x</header><main class="main" id="isi"><h1>Judul</h1></main></body>';

test("a copy says above its title that it is one, and of which day", () => {
  const html = markCopy(page, "Tue, 24 Nov 2026 14:21:08 GMT");
  expect(html).toMatch(
    /<main class="main" id="isi"><p [^>]*>[^<]*salinan[^<]* pada 24 November 2026\.<\/p><h1>/,
  );
});

test.each([null, "", "kemarin"])("without a day (%j) it says no day", (date) => {
  expect(markCopy(page, date)).toMatch(/tersimpan di perangkatmu\.<\/p><h1>/);
});

test("a page that React draws again is left as it is", () => {
  const interactive = `${page}<script id="gatsby-script-loader"></script>`;
  expect(markCopy(interactive, null)).toBe(interactive);
});
