import { createRandom } from "../__tests__/slow/createRandom";
import { formatYamlBlock } from "../plugins/gatsby-transformer-article";
import * as words from "./articleWords";

/** A Markdown file of a generated content folder. */
export type GeneratedArticle = {
  /** Below the content folder: `backend-developer-logistik-bandung/index.md` */
  file: string;
  /** Begins and ends with "/" */
  path: string;
  title: string;
  /** Whether its front matter has all facts of a career; else it has little more than slug, date and title */
  hasProfile: boolean;
  text: string;
};

/** Every third article is a career with all its facts, as most of the shipped ones are. */
const profileEvery = 3;
/** Words of a career's prose: what `checkProse` asks for. */
const careerWords = { least: 680, most: 760 };
/** Words of other articles: from a sketch of 2 kB to a long read. */
const otherWords = { least: 230, most: 1_200 };
/** From this length on, the content check compares sentences between articles. */
const fewestCompared = 8;

type Names = { slug: string; path: string; title: string; field: string; role: string };

/**
 * Makes articles as writers write them: prose with lists, tables, code, quotes and links, and the front matter of this
 * site. No two have a sentence in common and the content check finds no problem in them. The same seed makes the same
 * articles; what they say is made up and published nowhere.
 */
export function buildArticles(count: number, seed = 1): GeneratedArticle[] {
  const random = createRandom(seed);
  const names = Array.from({ length: count }, (_, index) => toNames(index));
  const careers = names.filter((_, index) => index % profileEvery === 0);
  const write = createWriter(random);
  return names.map(({ slug, path, title, field, role }, index) => {
    const hasProfile = index % profileEvery === 0;
    // A career is led to by several others, which the content check asks for; the rest links to a few at random.
    const linked = hasProfile
      ? [0, 1].map(() => write.pick(names))
      : [0, 1, 2].map((step) => careers[(index + step) % careers.length]);
    const links = [...new Set(linked)].filter(
      (other): other is Names => other !== undefined && other.path !== path,
    );
    const frontMatter = hasProfile
      ? buildProfile(write, { slug, title, field, role, related: findRelated(careers, index / profileEvery) })
      : buildShortFrontMatter(write, { slug, title, index });
    const { least, most } = hasProfile ? careerWords : otherWords;
    const body = buildBody(write, { title, links, length: write.number(least, most), hasProfile });
    const yaml = Object.entries(frontMatter).flatMap(([name, value]) => formatYamlBlock(name, value));
    return {
      file: `${slug.slice(1)}/index.md`,
      path,
      title,
      hasProfile,
      text: `---\n${yaml.join("\n")}\n---\n\n${body}\n`,
    };
  });
}

/** Names of the article at a place: a trade, a line of business and a town, of which each has another. */
function toNames(index: number): Names {
  const role = words.roles[index % words.roles.length] ?? words.roles[0];
  const rest = Math.floor(index / words.roles.length);
  const sector = words.sectors[rest % words.sectors.length] ?? "";
  const town = words.towns[Math.floor(rest / words.sectors.length)];
  if (town === undefined) throw new RangeError("There are no names for so many articles");
  const title = `${role.title} ${sector} ${town}`;
  const slug = `/${title.toLowerCase().replace(/[^a-z]+/g, "-")}`;
  return { slug, path: `${slug}/`, title, field: role.field, role: role.title };
}

/** The careers on both sides of one, so that each names those that name it. */
function findRelated(careers: readonly Names[], place: number): string[] {
  const near = [1, -1, 2, -2].map((step) => careers.at((place + step) % careers.length)?.slug ?? "");
  return [...new Set(near)].filter((slug) => slug !== careers[place]?.slug);
}

type Writer = ReturnType<typeof createWriter>;

/** Chooses words, and keeps two articles from sharing a sentence or a heading. */
function createWriter(random: () => number) {
  const used = new Set<string>();
  const number = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const pickSome = <Item>(items: readonly Item[], count: number): Item[] => {
    const picked = new Set<Item>();
    while (picked.size < Math.min(count, items.length)) picked.add(pick(items));
    return [...picked];
  };
  const fresh = (make: () => string, always = false): string => {
    for (;;) {
      const text = toSentenceCase(make());
      if (!always && countWords(text) < fewestCompared) return text;
      const key = text.toLowerCase();
      if (used.has(key)) continue;
      used.add(key);
      return text;
    }
  };
  const [person, verb, object, place, time, purpose, tool] = (
    ["persons", "verbs", "objects", "places", "times", "purposes", "tools"] as const
  ).map((list) => () => pick<string>(words[list])) as [
    () => string,
    () => string,
    () => string,
    () => string,
    () => string,
    () => string,
    () => string,
  ];
  const act = () => `${verb()} ${object()}`;
  const patterns = [
    () => `${time()}, ${person()} ${act()} ${place()} ${purpose()}.`,
    () => `${person()} biasanya ${act()} ${place()} sebelum ${act()}.`,
    () => `kalau ${object()} ${pick(words.troubles)} ${time()}, ${person()} ${act()} lebih dulu.`,
    () =>
      `tidak semua orang suka ${act()}, tetapi ${person()} merasa ${pick(words.feelings)} sesudah ${act()}.`,
    () => `untuk ${act()} ${place()}, ${person()} memakai **${tool()}** ${purpose()}.`,
    () => `${person()} belajar ${act()} dari ${person()} ${place()}, bukan dari ${object()}.`,
    () => `kesalahan kecil saat ${act()} bisa membuat ${object()} ${pick(words.troubles)} ${time()}.`,
    () =>
      `mulailah dengan ${act()} memakai ${tool()}, lalu tunjukkan hasilnya kepada ${person()} ${place()}.`,
    () => `yang sering terlupa adalah ${act()} ${time()}, padahal ${object()} bisa ${pick(words.troubles)}.`,
    () => `dari ${object()} ${place()}, ${person()} tahu kapan harus ${act()} dan kapan menunggu.`,
    () => `${time()} ada *${object()}* yang ${pick(words.troubles)}, dan ${person()} mulai ${act()}.`,
    () => `sekali ${act()} dengan rapi, ${person()} tidak perlu ${act()} ${time()}.`,
  ];
  return {
    number,
    pick,
    pickSome,
    act,
    /** A few words, which others may have too. */
    phrase: () => toSentenceCase(`${act()} ${place()}`),
    sentence: () => fresh(() => pick(patterns)()),
    question: () => fresh(() => `bagaimana ${person()} ${act()} ${place()} ${purpose()}?`),
    heading: (title: string) => fresh(() => `${act()} ${place()}, cara ${title}`, true),
    /** The snippets' numbers differ, so that not even code is the same twice. */
    code: () => pick(words.snippets).replace(/#/g, () => String(number(2, 9_999))),
    tableRow: () => `| ${toSentenceCase(object())} | ${verb()} | ${number(2, 60)} menit |`,
    linkTo: ({ title, path }: Names) =>
      fresh(() => `untuk ${act()} ${place()}, baca juga [${title}](${path}).`),
  };
}

function buildBody(
  write: Writer,
  {
    title,
    links,
    length,
    hasProfile,
  }: { title: string; links: readonly Names[]; length: number; hasProfile: boolean },
): string {
  const paragraph = (extra: readonly string[] = []) =>
    [...Array.from({ length: write.number(2, 4) }, write.sentence), ...extra].join(" ");
  /** What may stand among paragraphs. */
  const blocks: readonly (() => string)[] = [
    () => Array.from({ length: write.number(3, 6) }, () => `- ${write.phrase()}`).join("\n"),
    () =>
      Array.from({ length: write.number(3, 5) }, (_, place) => `${place + 1}. ${write.phrase()}`).join("\n"),
    () => write.code(),
    () =>
      [
        "| Bahan | Langkah | Lama |",
        "| --- | --- | --- |",
        ...Array.from({ length: write.number(3, 6) }, write.tableRow),
      ].join("\n"),
    () => `> [!TIP]\n> ${write.sentence()}`,
    () => `> ${write.sentence()}`,
    () => `### ${write.heading(title)}\n\n${paragraph()}`,
  ];
  const facts = hasProfile ? write.pickSome(factsPlaces, 6) : [];
  const toPlace = [...links];
  const parts = [paragraph()];
  for (let words = 0; words < length; words = countWords(parts.join(" "))) {
    parts.push(`## ${write.heading(title)}`, paragraph());
    const link = toPlace.shift();
    parts.push(paragraph(link === undefined ? [] : [write.linkTo(link)]));
    if (write.number(0, 2) > 0) parts.push(write.pick(blocks)());
    const fact = facts.shift();
    if (fact !== undefined) parts.push(`<!-- fakta: ${fact} -->`);
  }
  return parts.join("\n\n");
}

/** Blocks of facts that writers place in their story; the rest stands after it. */
const factsPlaces = ["tugas", "sehari", "gaji", "keterampilan", "jalur", "suka-duka", "cocok", "seleksi"];

function buildShortFrontMatter(
  write: Writer,
  { slug, title, index }: { slug: string; title: string; index: number },
): Record<string, unknown> {
  const least = { slug, date: toDay(write), title };
  // Of these, every second is a guide; the others have what front matter must have and a description.
  const description = write.sentence().replaceAll("*", "").slice(0, 150);
  return index % 2 === 0
    ? { ...least, description }
    : { ...least, description, kind: "guide", tags: write.pickSome(words.tags, 3), authors: ["redaksi"] };
}

/** Every fact that a career can have but pictures and words of real people. */
function buildProfile(
  write: Writer,
  {
    slug,
    title,
    field,
    role,
    related,
  }: Pick<Names, "slug" | "title" | "field" | "role"> & { related: string[] },
): Record<string, unknown> {
  const several = (least: number, most: number) => [
    ...new Set(Array.from({ length: write.number(least, most) }, write.phrase)),
  ];
  const site = (name: string) => `https://contoh.id/${name}-${write.number(1, 9_999)}`;
  const survey = () => ({
    source: `Survei contoh nomor ${write.number(1, 99)}`,
    sourceUrl: site("survei"),
    asOf: `${write.number(2019, 2024)}`,
  });
  return {
    slug,
    date: toDay(write),
    title,
    description: `Kenali kerja ${role}: tugas harian, keterampilan, gaji, dan cara memulainya.`,
    summary: `${write.phrase()}, lalu ${write.act()}.`,
    updated: "2025-01-31",
    field,
    tags: write.pickSome(words.tags, 4),
    authors: ["redaksi"],
    aliases: [`Ahli ${title}`, `Spesialis ${title}`],
    tasks: several(3, 5),
    skills: {
      hard: Array.from({ length: write.number(3, 4) }, () => ({
        name: write.phrase(),
        tools: write.pickSome(words.tools, 2),
      })),
      soft: several(3, 4),
    },
    salary: ["entry", "mid", "senior", "all"].map((level, step) => ({
      level,
      min: write.number(30, 60) * 100_000 * (step + 1),
      max: write.number(61, 90) * 100_000 * (step + 1),
      note: write.phrase(),
      ...survey(),
    })),
    levels: ["Junior", "Menengah", "Senior"].map((name, step) => ({
      name,
      years: `${step * 3}–${step * 3 + 3} tahun`,
      summary: `${write.phrase()}.`,
    })),
    majors: [
      "Teknik Informatika",
      "Sistem Informasi",
      write.pick(["Statistika", "Matematika", "Teknik Elektro"]),
    ],
    routes: (["vocational", "degree", "self-taught", "internship"] as const).map((type) => ({
      type,
      title: write.phrase(),
      requirements: several(1, 2),
      url: site("jalur"),
    })),
    workStyle: {
      hours: "Jam kantor",
      remote: write.pick(["no", "hybrid", "yes"]),
      environment: write.phrase(),
    },
    conditions: {
      hours: "Sekitar 40 jam seminggu",
      place: "Di dalam ruangan",
      people: write.phrase(),
      ...survey(),
    },
    ai: {
      drafts: several(2, 3),
      answersFor: several(2, 3),
      exercise: write.question(),
      findings: [{ text: `${write.phrase()}.`, region: "Dunia", ...survey() }],
    },
    school: `${write.phrase()}.`,
    project: {
      title: write.phrase(),
      device: write.pick(["phone", "laptop", "paper"]),
      download: write.number(1, 90),
      hours: write.number(1, 9),
      cost: "Gratis",
      rubric: several(2, 3),
      answer: several(2, 3),
    },
    day: ["Pagi", "Siang", "Sore"].map((time) => ({ time, activity: write.phrase() })),
    pros: several(2, 3),
    cons: several(2, 3),
    fit: { yes: several(2, 3), no: several(2, 3) },
    interests: write.pickSome(["R", "I", "A", "S", "E", "C"], 2),
    selection: several(3, 4),
    interviewQuestions: Array.from({ length: 3 }, () => ({ question: write.question() })),
    resources: Array.from({ length: 3 }, () => ({
      title: write.phrase(),
      url: site("kursus"),
      type: write.pick(["course", "video", "article", "community", "tool"]),
      language: write.pick(["id", "en"]),
      free: true,
    })),
    related,
    occupation: { onet: "15-1254.00", kkni: write.number(4, 7) },
    references: Array.from({ length: 3 }, () => ({ title: write.phrase(), url: site("rujukan") })),
  };
}

const toDay = (write: Writer): string =>
  [write.number(2019, 2024), write.number(1, 12), write.number(1, 28)]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

const toSentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
