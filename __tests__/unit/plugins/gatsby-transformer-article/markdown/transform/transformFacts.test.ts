import { renderBody } from "../../../../../support/renderBody";

const render = (body: string) => renderBody(body, { file: "a.md", firstLine: 7 });

/** The body as a page gets it, in short: places as `[gaji]`, headings that have some below them as `{id}`. */
function outline(body: string): string {
  return render(body)
    .body.map((part) => {
      if (part.kind === "facts") return `[${part.name}]`;
      if (part.kind === "factsHeading") return `{${part.id}}`;
      return part.kind === "html"
        ? part.html.replace(/<a class="heading-anchor".*?<\/a>|<\/?div[^>]*>|\n/g, "")
        : "";
    })
    .join("");
}

const marker = "<!-- fakta: gaji -->";

describe("a line of its own places a block", () => {
  test.each([
    marker,
    "<!--fakta:gaji-->",
    "<!-- Fakta :  GAJI  -->  ",
    "   <!-- fakta: gaji -->",
    "<!-- fakta gaji -->",
    "<!--\nfakta: gaji\n-->",
  ])("%j", (line) => {
    expect(outline(`Satu.\n\n${line}\n\nDua.`)).toBe("<p>Satu.</p>[gaji]<p>Dua.</p>");
    expect(render(line).problems).toEqual([]);
  });

  test("also without empty lines around it, and beside another", () => {
    expect(outline(`Satu.\n${marker}\n<!-- fakta: jalur -->\nDua.`)).toBe(
      "<p>Satu.</p>[gaji][jalur]<p>Dua.</p>",
    );
  });

  test("and is listed with its place in the file, also where no html is asked for", () => {
    expect(render(`Satu.\n\n${marker}\n\n  <!-- fakta: Suka  Duka -->`).factsPlaces).toEqual([
      { target: "gaji", line: 9, column: 1 },
      { target: "suka-duka", line: 11, column: 1 },
    ]);
  });
});

test("other comments are dropped as ever", () => {
  expect(outline("<!-- faktanya: gaji -->\n\n<!-- Ada fakta: gaji -->\n\nSatu.")).toBe("<p>Satu.</p>");
});

describe("elsewhere it is reported, and leaves no trace", () => {
  test.each([
    ["a sentence", `Satu ${marker} dua.`, "<p>Satu  dua.</p>", 12],
    ["a list", `Satu.\n\n- ${marker}`, "<p>Satu.</p><ul><li></li></ul>", 9],
    ["a quote", `> ${marker}`, "<blockquote></blockquote>", 7],
    ["the writer's own HTML", `<details>\n\n${marker}\n\n</details>`, "<details></details>", 9],
    ["a tag", `<section>${marker}</section>`, "", 7],
    ["one line with another", `${marker} ${marker}`, "", 7],
  ])("in %s", (_, body, html, line) => {
    expect(outline(body)).toBe(html);
    expect(render(body).factsPlaces).toEqual([]);
    const misplaced = render(body).problems.filter(({ code }) => code === "facts-misplaced");
    expect(misplaced.map((problem) => problem.line)).toEqual([line === 12 ? 7 : line]);
  });

  test("but in code it is code", () => {
    const { problems, html } = render(`\`${marker}\`\n\n    ${marker}`);
    expect(problems).toEqual([]);
    expect(html.match(/fakta: gaji/g)).toHaveLength(2);
  });
});

describe("the heading above is marked", () => {
  test("once, the nearest of level 2 or 3", () => {
    const body = `${marker}\n\n## A\n\nTeks.\n\n${marker}\n\n${marker}\n\n### B *b*\n\n#### C\n\n${marker}\n\n## D`;
    expect(outline(body)).toBe(
      '[gaji]<h2 id="isi-a">{isi-a}A</h2><p>Teks.</p>[gaji][gaji]' +
        '<h3 id="isi-b-b">{isi-b-b}B <em>b</em></h3><h4 id="isi-c">C</h4>[gaji]<h2 id="isi-d">D</h2>',
    );
  });

  test("never one within something, or without words", () => {
    expect(outline(`## A\n\n> ## B\n\n## \n\n${marker}`)).toMatch(/^<h2 id="isi-a">{isi-a}A/);
  });
});

test("nothing else of the article changes", () => {
  const text = "# Judul\n\nSatu dua.\n\n- a\n\n### Catatan.\n\n## Akhir";
  const { body: _, prose, html, ...plain } = render(text);
  const placed = render(
    text.replaceAll("\n\n", `\n\n${marker}\n\n`).replace("- a\n\n<!-- fakta: gaji -->", "- a"),
  );
  expect(placed).toMatchObject({ ...plain, factsPlaces: expect.anything() as unknown });
  expect(placed.prose.map(({ text: words }) => words)).toEqual(prose.map(({ text: words }) => words));
  expect(placed.html.replace(/\n+/g, "\n")).toBe(html.replace(/\n+/g, "\n"));
});

test("a name is text, and no longer than needed", () => {
  const { factsPlaces, html } = render(
    `<!-- fakta: <img src=x onerror=alert(1)> -->\n\n<!-- fakta: ${"a".repeat(5000)} -->`,
  );
  expect(html.trim()).toBe("");
  expect(factsPlaces.map(({ target }) => target.length)).toEqual([28, 40]);
});
