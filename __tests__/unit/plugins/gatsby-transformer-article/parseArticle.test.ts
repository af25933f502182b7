import fc from "fast-check";
import { fieldNames } from "../../../../plugins/gatsby-transformer-article/frontMatter/check/parseFrontMatter";
import { parseArticle } from "../../../../plugins/gatsby-transformer-article/parseArticle";
import type { Problem } from "../../../../plugins/gatsby-transformer-article/problems/Problem";
import { checkArticles } from "../../../../plugins/gatsby-transformer-article/problems/checkArticles";
import type { SiteFacts } from "../../../../plugins/gatsby-transformer-article/problems/CheckedArticle";
import { words } from "../../../../plugins/gatsby-transformer-article/problems/words";
import { brokenArticles, goodArticle, type BrokenArticle } from "../../../fixtures/broken/brokenArticles";
import { english } from "../../../support/english";
import { profileArticles, wholePath } from "../../../support/profileArticles";
import { findFacts } from "../../../../src/lib/profile/findFacts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const good = parseArticle(utf8(goodArticle.text), goodArticle.file);

const site: SiteFacts = {
  files: new Set([goodArticle.file]),
  unreadablePictures: new Set([goodArticle.file]),
  fields: ["engineering", "data"],
  today: "2026-01-31",
  knownPaths: [],
  pageAnchors: new Map<string, ReadonlySet<string>>(),
  reservedSegments: new Set(["bidang", "cari"]),
  findFacts,
};

/** All that is told of an article, and of those around it. */
function findProblems(bytes: Uint8Array, { file, beside = [] }: BrokenArticle): Problem[] {
  const articles = [
    good,
    ...beside.map((other) => parseArticle(utf8(other.text), other.file)),
    parseArticle(bytes, file),
  ];
  return [...articles.flatMap(({ problems }) => problems), ...checkArticles(articles, site)];
}

/** What of it is told in its own file: of a fault between articles, others may be told too. */
const findOwn = (bytes: Uint8Array, article: BrokenArticle): Problem[] =>
  findProblems(bytes, article).filter(({ file }) => file === article.file);

describe("parseArticle", () => {
  it("reads an article with the three required fields alone", () => {
    const text =
      '---\nslug: "/backend-developer"\ndate: "2019-05-04"\ntitle: "Backend Developer"\n---\n\n# Satu\n\nIsi.\n';
    const { body, problems, ...article } = parseArticle(utf8(text), "backend-developer.md");

    expect(article).toMatchObject({
      file: "backend-developer.md",
      slug: "/backend-developer",
      wantedSlug: "/backend-developer",
      path: "/backend-developer/",
      title: "Backend Developer",
      frontMatter: { date: "2019-05-04", description: null, draft: null, tags: null },
    });
    expect(article.places).toContainEqual({ field: "date", line: 3, column: 7 });
    expect(JSON.stringify(body)).toContain("Isi.");
    expect(problems.map(({ code }) => code)).toEqual(["description-missing"]);
  });

  it.each(["\n", "\r\n", "\r"])("reads line ends %j alike", (lineEnd) => {
    const article = parseArticle(utf8(goodArticle.text.replaceAll("\n", lineEnd)), goodArticle.file);

    expect(article).toEqual(good);
  });

  it("takes a title from the file's name where none is usable", () => {
    expect(parseArticle(utf8("Isi.\n"), "data-engineer/index.md").title).toBe("Data engineer");
  });

  it("keeps the other fields where one line of YAML is broken", () => {
    const text = goodArticle.text.replace('"Artikel Baik"', "Artikel: baik");
    const { frontMatter } = parseArticle(utf8(text), goodArticle.file);

    expect(frontMatter).toMatchObject({ slug: "/artikel-baik", date: "2019-05-04", title: "Artikel: baik" });
  });

  it("tells of a wrong name first, and of its value once the name is right", () => {
    const text = goodArticle.text.replace('slug: "/artikel-baik"', "url: Artikel Baik");

    expect(parseArticle(utf8(text), goodArticle.file).problems.map(({ code }) => code)).toEqual([
      "key-unknown",
    ]);
  });

  it("offers what is missing from what there is", () => {
    const fixes = (gone: RegExp) =>
      parseArticle(utf8(goodArticle.text.replace(gone, "")), "data-engineer/index.md").problems.map(
        ({ fix }) => fix,
      );

    expect(fixes(/title.*\n/)[0]).toContain('`title: "Data engineer"`');
    expect(fixes(/slug.*\n/)[0]).toContain('`slug: "/artikel-baik"`');
    expect(fixes(/(?:slug|title).*\n/g)).toContainEqual(expect.stringContaining('`slug: "/data-engineer"`'));
  });

  it("sorts problems by line", () => {
    const text =
      "---\nslug: x\ndate: kemarin\ntitle: 1\nlayout: post\ndescription: a\n---\n\n<script></script>\n";
    const lines = parseArticle(utf8(text), "a.md").problems.map(({ line }) => line);

    expect(lines).toEqual([2, 3, 4, 5, 9]);
  });
});

describe("the broken articles", () => {
  it("are at least sixty, each with its own name and file", () => {
    expect(brokenArticles.length).toBeGreaterThanOrEqual(60);
    expect(new Set(brokenArticles.map(({ file }) => file)).size).toBe(brokenArticles.length);
  });

  it.each(brokenArticles)("$name: $expected.code", (article) => {
    const problems = findOwn(article.toBytes(), article);

    expect(problems.map(({ code, field, line }) => ({ code, field, line }))).toEqual([article.expected]);
  });

  it.each(brokenArticles)("$name speaks no English", (article) => {
    for (const { message, fix } of findProblems(article.toBytes(), article)) {
      expect(`${message} ${fix}`.replace(/`[^`]*`/g, "")).not.toMatch(english);
    }
  });

  it.each(brokenArticles)("$name, fixed, has no problem", (article) => {
    expect(findProblems(utf8(article.fixed), article)).toEqual([]);
  });

  it("show every problem that is not of the body alone", () => {
    const shown = new Set(brokenArticles.map(({ expected }) => expected.code));
    const unshown = Object.keys(words).filter((code) => !shown.has(code as keyof typeof words));

    // Those of the body have tests of their own beside the Markdown steps; the rest is reported of other files than articles.
    expect(
      unshown.filter(
        (code) =>
          !/^(?:markup|address|article|nesting|block|footnotes|markdown|link-mended|image|table|heading|code|callout)/.test(
            code,
          ),
      ),
    ).toEqual(["link-hidden", "data-invalid"]);
  });

  it.each(brokenArticles.filter(({ expected }) => /^(?:yaml|slug|date)-/.test(expected.code)))(
    "$name is offered a fix that is not what was written",
    (article) => {
      const bytes = article.toBytes();
      const [problem] = findOwn(bytes, article);
      const written = new TextDecoder().decode(bytes).split("\n")[(problem?.line ?? 1) - 1];

      expect(problem?.fix).not.toBe("");
      expect(problem?.fix).not.toContain(`\`${written}\``);
    },
  );
});

describe("any input", () => {
  const safePath = /^\/(?:[a-z0-9_-]+\/)+$/;

  const expectPageOrProblem = (bytes: Uint8Array, file = "acak/index.md"): void => {
    const article = parseArticle(bytes, file);
    const problems = [...article.problems, ...checkArticles([good, article], site)];

    expect(article.path).toMatch(safePath);
    expect(article.title).not.toBe("");
    expect(article.slug !== null || article.problems.some(({ severity }) => severity === "error")).toBe(true);
    for (const { line, column, message, fix } of problems) {
      expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      expect(`${message}${fix}`).not.toContain("undefined");
    }
  };

  it("of random bytes ends in a page or a problem", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expectPageOrProblem(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it("of random YAML ends in a page or a problem", () => {
    const token = fc.constantFrom(
      ..."slug title date tags draft : - ? & * ! | > ' \" % @ ` [ ] { } , # \n \t --- ... ~ 0 1e9 <<: &a *a /x 2019-02-30 true".split(
        " ",
      ),
      "\n",
      " ",
      ": ",
    );
    const yaml = fc.array(token, { maxLength: 60 }).map((tokens) => `---\n${tokens.join("")}\n---\n\nIsi.\n`);
    fc.assert(
      fc.property(yaml, (text) => {
        expectPageOrProblem(utf8(text));
      }),
      { numRuns: 500 },
    );
  });

  /** Everything that an article may have, and as little as it may. */
  const whole = profileArticles.find(({ path }) => path === wholePath)?.source ?? "";

  it.each([
    ["three fields", goodArticle.text, 300],
    ["every field", whole, 100],
  ])(
    "of a good article of %s with some characters changed ends in a page or a problem",
    (_, good, numRuns) => {
      const change = fc.tuple(
        fc.nat(good.length - 1),
        fc.oneof(
          fc.string({ maxLength: 3, unit: "binary" }),
          fc.constantFrom(
            "\n",
            "\t",
            "  ",
            ": ",
            "- ",
            "{",
            "]",
            '"',
            "'",
            "&a ",
            "*a",
            "#",
            "---\n",
            "null",
            "~",
            "1e999",
          ),
        ),
        fc.oneof(fc.nat(4), fc.nat(80)),
      );
      const mutated = fc
        .array(change, { minLength: 1, maxLength: 5 })
        .map((changes) =>
          changes.reduce<string>(
            (text, [at, insert, drop]) => text.slice(0, at) + insert + text.slice(at + drop),
            good,
          ),
        );
      fc.assert(
        fc.property(mutated, (text) => {
          expectPageOrProblem(utf8(text));
        }),
        { numRuns },
      );
    },
  );

  it("of values that no field expects ends in a page or a problem", () => {
    const names = fc.constantFrom(...fieldNames, "titel", "__proto__", "constructor", "toString");
    const yaml = fc.dictionary(names, fc.jsonValue({ maxDepth: 4 }), { maxKeys: 12 }).map((fields) =>
      Object.entries(fields)
        .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
        .join("\n"),
    );
    fc.assert(
      fc.property(yaml, (text) => {
        expectPageOrProblem(utf8(`---\n${text}\n---\n\nIsi.\n`));
      }),
      { numRuns: 200 },
    );
  });

  it("of any file name has a safe path", () => {
    const name = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(name, (file) => {
        expectPageOrProblem(utf8("Isi."), `${file}.md`);
      }),
      { numRuns: 200 },
    );
  });
});
