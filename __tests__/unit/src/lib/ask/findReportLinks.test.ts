import { findReportLinks } from "../../../../../src/lib/ask/findReportLinks";

const message = { subject: "Angka & sumber", body: "Baris satu\nBaris dua" };
const repositoryUrl = "https://kode.example/situs";

test("a message is begun as an issue and as a mail, and says the same in both", () => {
  const links = findReportLinks(message, { repositoryUrl, mailAddress: "redaksi@contoh.id" });
  expect(links.map(({ by }) => by)).toEqual(["issue", "mail"]);
  const [issue, mail] = links.map(({ href }) => new URL(href));
  expect(issue?.origin).toBe("https://kode.example");
  expect(issue?.pathname).toBe("/situs/issues/new");
  expect(issue?.searchParams.get("title")).toBe(message.subject);
  expect(issue?.searchParams.get("body")).toBe(message.body);
  expect(mail?.pathname).toBe("redaksi@contoh.id");
  expect(mail?.searchParams.get("subject")).toBe(message.subject);
  expect(mail?.searchParams.get("body")).toBe("Baris satu\r\nBaris dua");
});

test("where the site has no place for it there is no link", () => {
  expect(findReportLinks(message, { repositoryUrl: "", mailAddress: "" })).toEqual([]);
  expect(findReportLinks(message, { repositoryUrl, mailAddress: "" })).toHaveLength(1);
});
