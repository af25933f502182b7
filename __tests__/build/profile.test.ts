import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { load, type CheerioAPI } from "cheerio";
import { formatDate } from "../../src/lib/formatDate";
import { profileBlocks } from "../../src/lib/profile/profileSections";
import { fixturePublic } from "../support/fixtureSite";
import { optionalFields, placedPath, toFieldArticlePath, wholePath } from "../support/profileArticles";

async function loadPage(path: string): Promise<CheerioAPI> {
  return load(await readFile(join(fixturePublic, path, "index.html"), "utf8"));
}

/** Text of a part of the page, white space folded and no-break spaces taken for spaces. */
function textOf($: CheerioAPI, selector: string): string {
  return $(selector).text().replace(/\s+/g, " ").trim();
}

/** What each field alone brings onto its page; `null` for those that show nothing of their own in the article. */
const shown: Readonly<Record<string, string | null>> = {
  description: null,
  summary: "Membangun jalan bagi data supaya sampai bersih dan tepat waktu.",
  updated: "Diperbarui 4 Maret 2018",
  authors: "Oleh Tim Uji dan tamu",
  cover: "Foto: Tim Uji",
  reviewed: "Ditinjau 28 Februari 2026 oleh Nama peninjau",
  field: "Desain",
  kind: null,
  tags: "basis data",
  draft: null,
  related: "Baca juga",
  formerSlugs: null,
  glossary: null,
  aliases: "Insinyur Data, ETL Developer",
  tasks: "Merancang alur data",
  skills: "PostgreSQL, MySQL",
  salary: "Rp12.743.440",
  conditions: "Kebanyakan lebih dari 40 jam seminggu",
  ai: "Kebenaran angkanya",
  school: "di SMK, programnya PPLG",
  project: "Pipa data cuaca",
  levels: "Mengerjakan tugas kecil dengan bimbingan.",
  majors: "Statistika",
  routes: "S1 Informatika",
  workStyle: "Jam kantor, kadang piket malam",
  day: "09.00",
  pros: "Hasil kerjanya dipakai banyak tim",
  cons: "Gangguan bisa datang tengah malam",
  fit: "Kamu suka keteraturan",
  interests: "Investigatif",
  selection: "Tes teknis",
  interviewQuestions: "Apa beda data warehouse dan data lake?",
  qna: "Nama narasumber, Data Engineer, Januari 2026",
  resources: "Nama kursus",
  occupation: "15-1243.00",
  references: "dibaca 31 Januari 2026",
};

test("every field that an article may have is looked for", () => {
  expect(Object.keys(shown).sort()).toEqual([...optionalFields].sort());
});

describe.each(optionalFields)("an article with %s alone", (field) => {
  let $: CheerioAPI;

  beforeAll(async () => {
    $ = await loadPage(toFieldArticlePath(field));
  });

  test("shows it, and no block of another field", () => {
    const expected = shown[field];
    if (expected != null) expect(textOf($, "main")).toContain(expected);
    // Below the article stand others that share its field, skills, majors or topics.
    const text = textOf($, "main article");
    const others = Object.entries(shown).filter(([name, words]) => name !== field && words !== null);
    expect(others.filter(([, words]) => text.includes(words ?? "")).map(([name]) => name)).toEqual([]);
  });

  test("has no heading without something below it, and a table of contents of what there is", () => {
    const headings = $("article h2").toArray();
    for (const heading of headings) {
      const section = $(heading).closest("section, aside, .prose");
      expect(section.text().replace($(heading).text(), "").trim()).not.toBe("");
    }
    const entries = $('nav[aria-label="Daftar isi"] a').toArray();
    for (const entry of entries) expect($(`[id="${$(entry).attr("href")?.slice(1)}"]`)).toHaveLength(1);
  });
});

test("the summary is on the page and the description in search results, and each stands in for the other", async () => {
  const read = async (path: string) => {
    const $ = await loadPage(path);
    return { lead: textOf($, "article > header > p"), meta: $('meta[name="description"]').attr("content") };
  };
  const summary = shown["summary"];
  const whole = await read(wholePath);
  expect(whole.lead).toBe(summary);
  expect(whole.meta).toMatch(/^Kenali kerja data engineer/);
  expect(await read(toFieldArticlePath("description"))).toEqual({ lead: whole.meta, meta: whole.meta });
  expect(await read(toFieldArticlePath("summary"))).toEqual({ lead: summary, meta: summary });
  // The excerpt is the prose itself, so it is not said twice.
  expect(await read(toFieldArticlePath("aliases"))).toEqual({ lead: "", meta: "Isi prosa." });
});

test("in a list, too, a figure has its source and year", async () => {
  const $ = await loadPage("/bidang/design/");
  const card = $("article:has(h3 a)")
    .filter((_, article) => $(article).find("h3 a").attr("href") === wholePath)
    .text()
    .replaceAll("\u00a0", " ");
  expect(card).toContain("Rp4,5–7,25 juta per bulan 2017 · pemula · Survei Satu");
});

test("an article without salary rows names no amount anywhere", async () => {
  for (const field of optionalFields.filter((name) => name !== "salary")) {
    const $ = await loadPage(toFieldArticlePath(field));
    expect($.html()).not.toMatch(/Rp\s?\d/);
    expect($.html()).not.toContain("estimatedSalary");
  }
});

describe("an article with every field", () => {
  let $: CheerioAPI;

  beforeAll(async () => {
    $ = await loadPage(wholePath);
  });

  test("shows each of them", () => {
    const text = textOf($, "main");
    for (const words of Object.values(shown)) if (words !== null) expect(text).toContain(words);
  });

  test("has every block once, in the order of the table of contents, after the prose", () => {
    const ids = $("article section:has(> h2)")
      .toArray()
      .map((block) => $(block).attr("id"));
    expect(ids).toHaveLength(profileBlocks.length);
    expect(new Set(ids).size).toBe(profileBlocks.length);
    const entries = $('nav[aria-label="Daftar isi"] > div > ol > li > a')
      .toArray()
      .map((entry) => $(entry).attr("href")?.slice(1));
    expect(entries).toEqual(["isi-prosa", ...ids]);
  });

  test("each block is named, and takes the focus when a link leads to it", () => {
    for (const block of $("article section:has(> h2)").toArray()) {
      expect($(block).attr("aria-label")).toBe($(block).children("h2").text());
      expect($(block).attr("tabindex")).toBe("-1");
    }
  });

  test("its first screen has the row that stands for the career, and says that it is old", () => {
    const glance = textOf($, 'nav[aria-label="Sekilas"]');
    // For Indonesia before Jakarta, and of those the newest.
    expect(glance).toContain("Gaji Rp4,5–7,25 juta per bulan 2017 (data lama) · pemula · Survei Satu");
  });

  test("its tables have each figure as it is, with its source and year, and what is of the whole industry", () => {
    const tables = $("#isi-profil-gaji table")
      .toArray()
      .map((table) => $(table).text().replace(/\s+/g, " "));
    expect(tables).toHaveLength(5);
    expect(tables[0]).toMatch(
      /Survei Satu.*Mei 2017.*data lama.*Rp4\.500\.000–Rp7\.250\.000.*per bulan.*Indonesia/,
    );
    expect(tables[1]).toMatch(/Survei Dua.*2018.*rata-rata Rp12\.743\.440.*per bulan.*Jakarta/);
    expect(tables[2]).toMatch(/Survei Tiga.*2016.*median Rp187\.000\.000.*per tahun/);
    expect(tables[3]).toMatch(/Seluruh industri IT, bukan khusus profesi ini.*Rp5\.000\.000/);
    expect(tables[4]).toMatch(/hingga Rp25\.000\.000/);
    const text =
      $("main")
        .html()
        ?.replace(/<[^>]+>/g, " ") ?? "";
    const amounts = text.match(/(?:≈ )?Rp[\d.,]+/g) ?? [];
    const written = ["4.500.000", "7.250.000", "12.743.440", "187.000.000", "5.000.000", "25.000.000"];
    // Every long amount is one that the front matter has, and what was reckoned is marked.
    for (const amount of amounts.filter((found) => found.includes(".")))
      expect(written).toContain(amount.slice(2));
    expect(amounts).toContain("≈ Rp15,6");
    expect(amounts).not.toContain("Rp15,6");
  });

  test("its folded lists say what is in them", () => {
    const gists = $("article section summary")
      .toArray()
      .map((summary) => $(summary).text());
    expect(gists).toContain("5 angka dari 5 sumber, 2016–2018");
    for (const gist of gists) expect(gist).toMatch(/\S/);
  });

  test("has no style attribute and no script within main", () => {
    expect($("main [style], main script")).toHaveLength(0);
  });
});

describe("an article whose writer placed blocks", () => {
  let $: CheerioAPI;

  beforeAll(async () => {
    $ = await loadPage(placedPath);
  });

  test("has each once: those in their places, then the others", () => {
    const page = $("article .prose, article section[id^='isi-profil-']")
      .toArray()
      .map(
        (part) =>
          $(part).attr("id") ??
          $(part)
            .text()
            .trim()
            .split(/\s*\n\s*/)
            .at(-1)
            ?.replace(/#$/, ""),
      );
    expect(page).toEqual([
      "isi-profil-tugas",
      "Kata-kata sebelum angka, dan tautan ke jalur.",
      "isi-profil-gaji",
      "isi-profil-jenjang",
      "Jalur masuk Pintu depan",
      "isi-profil-jalur",
      "Sampai jumpa.",
      "isi-profil-suka-duka",
    ]);
    expect(textOf($, "#isi-profil-gaji")).toContain(shown["salary"]);
  });

  test("the heading above a block names it, and so does the table of contents", () => {
    const headings = $("article .prose :is(h2, h3)")
      .toArray()
      .map((heading) => [$(heading).find(".facts-label").text(), textOf($, `#${$(heading).attr("id")}`)]);
    expect(headings).toEqual([
      ["Gaji · Jenjang", "Gaji · Jenjang Soal uang"],
      ["", "Banyak pintu"],
      ["Jalur masuk", "Jalur masuk Pintu depan"],
      ["", "Penutup"],
    ]);
    const entries = $('nav[aria-label="Daftar isi"] li > a')
      .toArray()
      .map((entry) => $(entry).text().replaceAll("\u00a0", " "));
    expect(entries).toEqual([
      "Tugas sehari-hari",
      "Gaji · Jenjang · Soal uang",
      "Banyak pintu",
      "Jalur masuk · Pintu depan",
      "Penutup",
      "Suka dan duka",
    ]);
  });

  test("a block has a heading of its own where none stands above it, and a label where two share one", () => {
    const names = $("section[id^='isi-profil-']")
      .toArray()
      .map((block) => $(block).children("h2, .facts-label").text());
    expect(names).toEqual(["Tugas sehari-hari", "Gaji", "Jenjang", "", "Suka dan duka"]);
  });

  test("links lead to its blocks, and no marker is left on the page", () => {
    expect($(".prose a[href='#isi-profil-jalur']")).toHaveLength(1);
    expect($("[id='isi-profil-jalur']")).toHaveLength(1);
    expect($("main").html()).not.toContain("fakta:");
  });
});

type Thing = Record<string, unknown> & { "@type": string };

async function loadGraph(path: string): Promise<{ $: CheerioAPI; graph: Map<string, Thing> }> {
  const $ = await loadPage(path);
  const blocks = $('script[type="application/ld+json"]');
  expect(blocks).toHaveLength(1);
  const { "@graph": things } = JSON.parse(blocks.text()) as { "@graph": Thing[] };
  return { $, graph: new Map(things.map((thing) => [thing["@type"], thing])) };
}

describe("data for machines", () => {
  test.each([wholePath, ...optionalFields.map(toFieldArticlePath), "/technical-writer/", "/magang-pertama/"])(
    "of %s says what the page says",
    async (path) => {
      const { $, graph } = await loadGraph(path);
      const text = textOf($, "main");
      const posting = graph.get("BlogPosting");
      expect(posting).toMatchObject({
        headline: textOf($, "h1"),
        description: $('meta[name="description"]').attr("content"),
        url: $('link[rel="canonical"]').attr("href"),
        datePublished: $("header time").first().attr("datetime"),
        inLanguage: $("html").attr("lang"),
      });
      const modified = posting?.["dateModified"];
      if (typeof modified === "string") expect(text).toContain(`Diperbarui ${formatDate(modified)}`);
      for (const { name } of (posting?.["author"] ?? []) as { name: string }[]) expect(text).toContain(name);

      const steps = graph.get("BreadcrumbList")?.["itemListElement"] as { name: string; item: string }[];
      const crumbs = $('nav[aria-label="Remah roti"] a').toArray();
      expect(steps.map(({ item }) => new URL(item).pathname)).toEqual([
        ...crumbs.map((crumb) => $(crumb).attr("href")),
        path,
      ]);
    },
  );

  test("of a career has its facts, and only figures of the career itself, each as what it is", async () => {
    const { $, graph } = await loadGraph(wholePath);
    const text = textOf($, "main");
    const occupation = graph.get("Occupation")!;
    for (const list of ["alternateName", "responsibilities", "skills"]) {
      const values = occupation[list] as string[];
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) expect(text).toContain(value);
    }
    expect(occupation).toMatchObject({ name: textOf($, "h1") });
    const value = (figures: object, unitText: string) => ({
      "@type": "MonetaryAmount",
      currency: "IDR",
      value: { "@type": "QuantitativeValue", unitText, ...figures },
    });
    const pay = occupation["estimatedSalary"] as Thing[];
    expect(pay).toHaveLength(4);
    expect(pay).toMatchObject([
      value({ minValue: 4_500_000, maxValue: 7_250_000 }, "MONTH"),
      value({ value: 12_743_440 }, "MONTH"),
      { "@type": "MonetaryAmountDistribution", currency: "IDR", duration: "P1Y", median: 187_000_000 },
      value({ maxValue: 25_000_000 }, "MONTH"),
    ]);
    for (const { name } of pay) {
      const source = String(name).split(": ")[1] ?? "";
      expect(source).not.toBe("");
      expect(text).toContain(source);
    }
  });

  test("of a career names the taxonomy of its code, and no code that is only near", async () => {
    const { graph } = await loadGraph(wholePath);
    expect(graph.get("Occupation")!["occupationalCategory"]).toEqual([
      {
        "@type": "CategoryCode",
        codeValue: "15-1243.00",
        inCodeSet: { "@type": "CategoryCodeSet", name: "O*NET-SOC" },
      },
    ]);
  });

  test("of a plain article has no occupation", async () => {
    expect((await loadGraph("/technical-writer/")).graph.has("Occupation")).toBe(false);
    expect((await loadGraph(toFieldArticlePath("summary"))).graph.has("Occupation")).toBe(false);
  });

  test("of every page can be read, stands outside the page's own content, and has no occupation within another thing", async () => {
    const files = await readdir(fixturePublic, { recursive: true });
    const paths = files.flatMap((file) => /^(.*\/)index\.html$/.exec(file)?.[1] ?? []);
    expect(paths.length).toBeGreaterThan(optionalFields.length);
    const kinds = new Set<string>();
    for (const path of paths) {
      const $ = await loadPage(path);
      expect($("main script")).toHaveLength(0);
      for (const block of $('script[type="application/ld+json"]').toArray()) {
        const graph = JSON.parse($(block).text()) as { "@context": string; "@graph": Thing[] };
        expect(graph["@context"]).toBe("https://schema.org");
        for (const { "@type": kind, ...thing } of graph["@graph"]) {
          kinds.add(kind);
          expect(JSON.stringify(thing)).not.toContain('"Occupation"');
        }
      }
      if (/^(?:bidang|topik|penulis)\/[^/]+\/$/.test(path))
        expect($('script[type="application/ld+json"]').text()).toContain(
          $("h1").text().replace("Topik: ", ""),
        );
    }
    expect([...kinds].sort()).toEqual(["BlogPosting", "BreadcrumbList", "Dataset", "Occupation"]);
  });
});
