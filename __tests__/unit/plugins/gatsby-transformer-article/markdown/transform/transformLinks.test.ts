import { fillBody } from "../../../../../../plugins/gatsby-transformer-article/markdown/body";
import { renderBody } from "../../../../../support/renderBody";

const render = (body: string) => renderBody(body, { firstLine: 7 });
const mark = '<span class="visually-hidden"> (situs lain)</span>';

test("a link to another site is announced as such, without opener or referrer", () => {
  expect(render("[x](https://lain.example/a?b#c)").html).toBe(
    `<p><a href="https://lain.example/a?b#c" class="external" rel="noopener noreferrer">x${mark}</a></p>`,
  );
  expect(render("[x](https://lain.example)").links).toEqual([]);
});

test.each([
  ["www.linkedin.com/in/x", "https://www.linkedin.com/in/x"],
  ["linkedin.com/in/x", "https://linkedin.com/in/x"],
  ["kampus.ac.id", "https://kampus.ac.id"],
  ["//lain.example/x", "https://lain.example/x"],
  ["budi@kampus.ac.id", "mailto:budi@kampus.ac.id"],
])("%s is fixed and reported", (target, fixed) => {
  const { html, problems, links } = render(`teks [x](${target})`);
  expect(html).toContain(`href="${fixed}"`);
  expect(problems).toMatchObject([{ code: "link-mended", severity: "warning", line: 7, column: 6 }]);
  expect(problems[0]?.fix).toContain(fixed);
  expect(links).toEqual([]);
});

test.each([
  ["/data-engineer", "/data-engineer/"],
  ["/data-engineer/", "/data-engineer/"],
  ["/data-engineer?x=1#gaji", "/data-engineer/?x=1#isi-gaji"],
  ["/data-engineer#Gaji%20Pok%C3%A9k", "/data-engineer/#isi-gaji-pokek"],
  ["/berkas/cv.pdf", "/berkas/cv.pdf"],
  ["/", "/"],
  ["#apa-itu-api", "#isi-apa-itu-api"],
  ["#isi-apa-itu-api", "#isi-apa-itu-api"],
  ["?x=1", "?x=1"],
])("%s stays within the site as %s", (target, href) => {
  const { html, links } = render(`[x](${target})`);
  expect(html).toBe(`<p><a href="${href}">x</a></p>`);
  expect(links).toHaveLength(1);
});

test("links within the site are listed as typed, with line and column in the file", () => {
  expect(render("teks\n\n> - [x](../b/index.md#c) dan <a href='/d'>y</a>").links).toEqual([
    { target: "../b/index.md#c", line: 9, column: 5 },
    { target: "/d", line: 9, column: 30 },
  ]);
});

test("links relative to the file are filled in later", () => {
  const { body } = render("[x](../b/index.md?q=1&r=2#Gaji) [y](<./daftar gaji.pdf>) [z](tiada.md) [w](/b)");
  const asked: string[] = [];
  const filled = fillBody(body, {
    findPage: (path) => {
      asked.push(path);
      return path.endsWith("tiada.md") ? null : `/"&/${path.slice(-3)}`;
    },
  });
  expect(asked).toEqual(["../b/index.md", "./daftar gaji.pdf", "tiada.md"]);
  expect(filled).toBe(
    '<p><a href="/&#x22;&#x26;/.md?q=1&#x26;r=2#isi-gaji">x</a> <a href="/&#x22;&#x26;/pdf">y</a> <a>z</a> <a href="/b/">w</a></p>',
  );
});

test("mail and telephone links stay as they are", () => {
  expect(render("[x](mailto:a@b.id) [y](tel:+62)").html).toBe(
    '<p><a href="mailto:a@b.id">x</a> <a href="tel:+62">y</a></p>',
  );
});

test("a backslash doesn't hide that a link leads to another site", () => {
  expect(render('<a href="/\\\\lain.example">x</a>').html).not.toContain('href="/');
});

test("footnote links aren't listed", () => {
  expect(render("x[^a]\n\n[^a]: y").links).toEqual([]);
});
