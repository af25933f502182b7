import { checkUrls, findUrls } from "../../../../scripts/links/checkUrls";

test("addresses are found in front matter, links and text, each once", () => {
  const source = [
    'sourceUrl: "https://satu.example/a?b=1"',
    "Menurut [dua](https://dua.example/x). Lihat https://tiga.example/.",
    "<https://satu.example/a?b=1>",
  ].join("\n");
  expect(findUrls(source)).toEqual([
    "https://satu.example/a?b=1",
    "https://dua.example/x",
    "https://tiga.example/",
  ]);
});

test("what is gone or silent is told from what only refuses programs", async () => {
  const answers = new Map([
    ["https://ada.example/", 200],
    ["https://hilang.example/", 404],
    ["https://tertutup.example/", 403],
  ]);
  const reports = await checkUrls([...answers.keys(), "https://diam.example/"], (url) => {
    const status = answers.get(url);
    return status === undefined ? Promise.reject(new Error("ENOTFOUND")) : Promise.resolve({ status });
  });
  expect(reports).toEqual([
    { url: "https://ada.example/", answer: "200", isGone: false },
    { url: "https://hilang.example/", answer: "404", isGone: true },
    { url: "https://tertutup.example/", answer: "403", isGone: false },
    { url: "https://diam.example/", answer: "ENOTFOUND", isGone: true },
  ]);
});
