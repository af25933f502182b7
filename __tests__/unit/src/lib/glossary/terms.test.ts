import { buildTermFinder } from "../../../../../src/lib/glossary/buildTermFinder";
import { countTerms, markTerms } from "../../../../../src/lib/glossary/markTerms";

const term = (key: string, name: string, aliases: string[] = [], marks: string[] | null = null) => ({
  key,
  term: name,
  aliases,
  marks,
});

const find = buildTermFinder([
  term("api", "API"),
  term("server", "server", ["peladen"]),
  term("basis-data", "basis data", ["database"]),
  term("data", "data"),
  term("git", "Git"),
  term("ci-cd", "CI/CD"),
  term("onet", "O*NET"),
  term("hak-akses", "hak akses", ["izin"], ["hak akses"]),
]);
const names = (text: string): string[] => find(text).map(({ start, end }) => text.slice(start, end));

describe("a term is found", () => {
  it.each([
    ["Server dan peladen.", ["Server", "peladen"]],
    ["Kata “Server” dan (server)", ["server"]],
    ["API-nya, API; CI/CD!", ["API", "API", "CI/CD"]],
    ["O*NET", ["O*NET"]],
    ["basis data dan data", ["basis data", "data"]],
    ["Selesai. Basis data itu", ["Basis data"]],
  ])("in %j", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe("nothing is found", () => {
  it.each([
    "api unggun",
    "Nintendo Server",
    "servernya serverless observer",
    "TCP/API api.contoh.id @Git Git.com server-server",
    "izin",
    "digit",
  ])("in %j", (text) => {
    expect(names(text)).toEqual([]);
  });
});

const mark = (html: string): string => markTerms(html, find, "/x");
const link = (key: string, name: string): string => `<a href="/x/istilah/#isi-${key}">${name}</a>`;

describe("markTerms", () => {
  it("marks the first of each term, and changes nothing else", () => {
    expect(mark('<p title="API > server">API &#x26; <em>server</em>, lalu API.</p>')).toBe(
      `<p title="API > server">${link("api", "API")} &#x26; <em>${link("server", "server")}</em>, lalu API.</p>`,
    );
  });

  it.each([
    "<h2>API</h2>",
    '<a href="/lain/"><em>API</em></a>',
    "<pre><code>API</code></pre>",
    "<p><code>API</code> <kbd>API</kbd></p>",
    "<details><summary>API</summary></details>",
    '<p class="callout-title">API</p>',
    "<!-- API -->",
    '<img alt="API">',
  ])("leaves %s as it is, and marks what comes after", (html) => {
    expect(mark(html)).toBe(html);
    expect(mark(`${html}<p>API</p>`)).toBe(`${html}<p>${link("api", "API")}</p>`);
  });

  it("takes the writer's own link for the first", () => {
    const html = '<p>API dan <a href="/x/istilah/#isi-api">API</a></p>';
    expect(mark(html)).toBe(html);
  });

  it("marks at most twelve terms, the writer's own among them", () => {
    const keys = Array.from({ length: 20 }, (_, index) => `kata${index}`);
    const many = buildTermFinder(keys.map((key) => term(key, key)));
    const html = `<p><a href="/istilah/#isi-lain">lain</a> ${keys.join(" ")}</p>`;
    expect(markTerms(html, many, "").match(/<a /g)).toHaveLength(12);
  });

  it("counts what it would mark, every time", () => {
    expect([...countTerms("<h2>API</h2><p>API, API, Git</p>", find)]).toEqual([
      ["api", 2],
      ["git", 1],
    ]);
  });
});
