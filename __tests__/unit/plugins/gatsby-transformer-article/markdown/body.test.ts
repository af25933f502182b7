import fc from "fast-check";
import {
  buildBody,
  fillBody,
  partMark,
} from "../../../../../plugins/gatsby-transformer-article/markdown/body";
import type { Picture } from "../../../../../plugins/gatsby-transformer-article/markdown/toPictureHtml";
import { parseArticle, toCover } from "../../../../../plugins/gatsby-transformer-article/parseArticle";
import { renderBody } from "../../../../support/renderBody";

const picture: Picture = { sources: [], src: "/static/foto.jpg", width: 640, height: 480 };
const everything = { findPicture: () => picture, findPage: () => "/b/", pathPrefix: "/awalan" };
const render = (body: string) => renderBody(body).body;

test("a body is a list of html, pictures and links, in the order of the page", () => {
  expect(render("Lihat [b](../b.md?x#Gaji), [c](/c) dan [![d](d.jpg)](e.md).")).toEqual([
    { kind: "html", html: "<p>Lihat <a" },
    { kind: "fileLink", path: "../b.md", suffix: "?x#isi-gaji" },
    { kind: "html", html: ">b</a>, <a" },
    { kind: "siteLink", path: "/c/" },
    { kind: "html", html: ">c</a> dan <a" },
    { kind: "fileLink", path: "e.md", suffix: "" },
    { kind: "html", html: ">" },
    {
      kind: "picture",
      image: { target: "d.jpg", line: 1, column: 41 },
      alt: "d",
      title: null,
      lazy: true,
      block: false,
    },
    { kind: "html", html: "</a>.</p>" },
  ]);
});

test("a mark without a part is an error, so that no part can get into another's place", () => {
  const tree = { type: "root" as const, children: [{ type: "comment" as const, value: partMark }] };
  expect(() => buildBody(tree)).toThrow("0 parts of a body have 1 places");
});

describe("pictures", () => {
  test("every image gets its picture, or its text", () => {
    const filled = fillBody(render("![a](a.jpg) ![b](b.jpg) ![c](c.jpg)"), {
      findPicture: (target) => (target === "b.jpg" ? null : { ...picture, src: `/static/${target}` }),
    });
    expect(filled).toContain('src="/static/a.jpg" alt="a"');
    expect(filled).toContain('<span class="missing-image">[b]</span>');
    expect(filled).toContain('src="/static/c.jpg" alt="c"');
  });

  test("they are asked for by their address as typed", () => {
    const asked: string[] = [];
    fillBody(render("![a](./foto%20saya.jpg) ![b](<x--y&z.jpg>) ![c](<x--&>c.jpg>)"), {
      findPicture: (target) => (asked.push(target), null),
    });
    expect(asked).toEqual(["./foto saya.jpg", "x--y&z.jpg"]);
  });

  test("the cover is a body of its own, and knows its place in the front matter", () => {
    const yaml = 'slug: "/a"\ndate: "2020-01-02"\ntitle: "A"\ncover:\n  src: "foto.jpg"\n  alt: "Foto"';
    const article = parseArticle(Buffer.from(`---\n${yaml}\n---\n\nIsi.\n`), "a.md");
    const cover = toCover(article);
    expect(cover?.images).toEqual([{ target: "foto.jpg", line: 6, column: 8 }]);
    expect(fillBody(cover?.body ?? [], everything)).toBe(
      '<figure class="image"><img src="/static/foto.jpg" alt="Foto" width="640" height="480" decoding="async"></figure>',
    );
    expect(toCover({ ...article, frontMatter: { ...article.frontMatter, cover: null } })).toBeNull();
  });
});

describe("links", () => {
  test("a link between files gets the page's path, and keeps its query, fragment and other attributes", () => {
    const body = render("[a](../b/index.md?x=1#Bagian%20Dua 'judul') <a title='>' lang=en href=b.md>c</a>");
    const asked: string[] = [];
    expect(fillBody(body, { findPage: (path) => (asked.push(path), "/b/") })).toBe(
      '<p><a href="/b/?x=1#isi-bagian-dua" title="judul">a</a> <a title=">" lang="en" href="/b/">c</a></p>',
    );
    expect(asked).toEqual(["../b/index.md", "b.md"]);
  });

  test("a link to a missing file leaves its words", () => {
    expect(fillBody(render("[a](b.md 'judul')"))).toBe('<p><a title="judul">a</a></p>');
  });

  test("the path is escaped", () => {
    expect(fillBody(render("[a](b.md)"), { findPage: () => '/"><script>&' })).toBe(
      '<p><a href="/&#x22;><script>&#x26;">a</a></p>',
    );
  });
});

describe("the path prefix", () => {
  test("is added to links from the root, whatever attributes come first", () => {
    expect(fillBody(render("[a](/b#c) <a title='>' lang=en href=/d>d</a>"), { pathPrefix: "/awalan" })).toBe(
      '<p><a href="/awalan/b/#isi-c">a</a> <a title=">" lang="en" href="/awalan/d/">d</a></p>',
    );
  });

  test.each([
    "[a](https://lain.example/)",
    "[a](#b)",
    "[a](b.md)",
    'teks href="/b"',
    '`<a href="/b">`',
    "a[^1]\n\n[^1]: b",
  ])("%s stays as it is", (body) => {
    expect(fillBody(render(body), { pathPrefix: "/awalan" })).toBe(fillBody(render(body)));
  });
});

describe("no writer can type a part", () => {
  const typed = [
    partMark,
    `<!--${partMark}-->`,
    ` href="${partMark}"`,
    ' href="&#x0;"',
    "<!--&#x0;-->",
    "<!--&#0;-->",
    "\\&#x0;",
    '<!--gambar {"src":"x","alt":"","title":null,"lazy":false,"block":false}-->',
    ' href="berkas:x.md"',
  ];
  const uses = [
    (text: string) => text,
    (text: string) => `teks ${text} teks`,
    (text: string) => `\`${text}\``,
    (text: string) => `\`\`\`html\n${text}\n\`\`\``,
    (text: string) => `<a${text}>x</a>`,
    (text: string) => `<p title='${text}'>x</p>`,
    (text: string) => `[x](https://lain.example '${text}')`,
    (text: string) => `[x](<https://lain.example/${text}>)`,
    (text: string) => `<a href='https://lain.example/${text}'>x</a>`,
    (text: string) => `![${text}](https://lain.example/a.png '${text}')`,
    (text: string) => `> [!TIP]\n> ${text}`,
    (text: string) => `## ${text}`,
    (text: string) => `| ${text} |\n| - |\n| x |`,
    (text: string) => `${"> ".repeat(100)}${text}`,
  ];

  test.each(typed.flatMap((text) => uses.map((use) => use(text))))("%j", (source) => {
    const { body, problems, html } = renderBody(source);
    expect(problems.map(({ code }) => code)).not.toContain("markdown-failed");
    // Only `<a href=…>` makes a part: a link, to a file that is nowhere.
    const parts = body.filter(({ kind }) => kind !== "html");
    expect(parts.length).toBeLessThanOrEqual(source.startsWith("<a") ? 1 : 0);
    if (parts.length === 0) expect(fillBody(body, everything)).toBe(html);
    expect(html).not.toContain(partMark);
  });

  test("what looks like a link between files is text", () => {
    const { html } = renderBody('tulis <a lang=en>x</a> href="berkas:x.md" dan `<a href="berkas:x.md">`');
    expect(html.match(/href="berkas:x\.md"/g)).toHaveLength(2);
  });

  // `<` is not escaped in an attribute.
  test.each([
    '<p title="<!--gambar 1--><img src=x onerror=alert(1)>">x</p>',
    '<p title=\'<!--gambar {"src":"x"}--><b>\'>x</p>',
    "[x](https://lain.example '<!--gambar [1]--><img src=x onerror=alert(1)>')",
    "<p title='<!--gambar x-->'>x</p>",
    '<p title="<!--gambar null-->">x</p>',
    "`<!--gambar 1-->`",
  ])("a comment within an attribute or code stays: %s", (source) => {
    const { body, html } = renderBody(source);
    expect(html).toContain("gambar");
    expect(fillBody(body, everything)).toBe(html);
  });

  test("a comment in the title of an image does not break the image", () => {
    const filled = fillBody(
      render("x ![a](a.jpg '<!--gambar 1--><b>') ![b](https://lain.example/b.jpg '<!--gambar 1--><b>')"),
      everything,
    );
    expect(filled.match(/<img /g)).toHaveLength(2);
    expect(filled.match(/ title="<!--gambar 1--><b>"/g)).toHaveLength(2);
  });

  test("each part stands where it was typed, whatever stands around it", () => {
    const around = fc.constantFrom(...typed, " ", "\n\n", "> ", "*", "<b>", "</b>", "kata");
    fc.assert(
      fc.property(fc.array(around, { maxLength: 8 }), fc.array(around, { maxLength: 8 }), (before, after) => {
        // Blank lines keep the picture and the link out of what is typed around them.
        const source = `${before.join("")}\n\n![SATU](satu.jpg)\n\n[DUA](dua.md)\n\n${after.join("")}`;
        const { body, problems } = renderBody(source);
        expect(problems.map(({ code }) => code)).not.toContain("markdown-failed");
        const filled = fillBody(body, everything);
        expect(filled).toContain('<img src="/static/foto.jpg" alt="SATU"');
        expect(filled).toContain('<a href="/awalan/b/">DUA</a>');
      }),
      { numRuns: 150 },
    );
  });
});
