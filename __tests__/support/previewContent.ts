import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { parseArticle } from "../../plugins/gatsby-transformer-article";

/** How an article's file is written: as it should be, or broken in one of the ways that writers break files. */
type Form = "good" | "empty" | "noFrontMatter" | "noSlug" | "scriptFence" | "badDate" | "badYaml";

/** The forms that are a problem, without `good`. */
const brokenForms = ["empty", "noFrontMatter", "noSlug", "scriptFence", "badDate", "badYaml"] as const;

/** The article that all others link to by its file, so that a move of its page changes theirs. */
const linkedFile = "dua.md";

/** One article as its writer last saved it. */
type PreviewArticle = {
  file: string;
  slug: string;
  form: Form;
  draft: boolean;
  /** Counts the edits; it is in the title and in the body, so that every edit can be seen. */
  revision: number;
};

/** What a fresh preview would show of one article. */
export type ExpectedPage = {
  /** Begins and ends with `/`. */
  path: string;
  title: string;
  /** Texts that the page's data must hold. */
  texts: string[];
  /** Codes of the problems within the file itself. */
  codes: string[];
};

/** A kind of edit; each leaves the folder valid for the next. */
export type EditKind = keyof ReturnType<typeof createEdits>;

/** What an edit changed, and where a writer would be looking. */
export type Edit = { description: string; article: PreviewArticle | null };

/**
 * A content folder that is edited as writers edit, and what a fresh preview of it would show.
 *
 * @param folder is created
 * @param random gives numbers from 0 up to 1
 */
export async function createPreviewContent(folder: string, random: () => number) {
  const articles: PreviewArticle[] = [];
  let revision = 0;
  let fieldName = "Data";
  let pictureColour = "#000000";
  let termKey = "lihat";
  const scriptProof = join(folder, "..", "ran-front-matter");

  const save = (file: string, text: string | Uint8Array) =>
    mkdir(dirname(join(folder, file)), { recursive: true }).then(() => writeFile(join(folder, file), text));

  const toSource = ({ file, slug, form, draft, revision: number }: PreviewArticle): string => {
    const title = toTitle(file, number);
    const link = file === linkedFile ? "" : `Lihat [yang lain](../${linkedFile}).`;
    const body = `Penanda ${number}.\n\n${link}\n\n${file.startsWith("foto/") ? "![Foto](foto.png)\n" : ""}`;
    const head = (fields: string) =>
      `---\n${fields}title: "${title}"\ndescription: "Uji."\nfield: data\n---\n\n${body}`;
    switch (form) {
      case "empty":
        return "";
      case "noFrontMatter":
        return body;
      case "noSlug":
        return head(`date: "2020-01-01"\n`);
      case "scriptFence":
        return `---js\n{ title: require("fs").writeFileSync(${JSON.stringify(scriptProof)}, "") }\n---\n\n${body}`;
      case "badDate":
        return head(`slug: "${slug}"\ndate: "2020-02-30"\n`);
      case "badYaml":
        return head(`slug: "${slug}"\ndate: "2020-01-01\n`);
      case "good":
        return head(`slug: "${slug}"\ndate: "2020-01-01"\n${draft ? "draft: true\n" : ""}`);
    }
  };

  const write = (article: PreviewArticle) => save(article.file, toSource(article));
  const change = async (article: PreviewArticle, fields: Partial<PreviewArticle>) => {
    Object.assign(article, fields, { revision: ++revision });
    await write(article);
  };
  const paint = async () => {
    pictureColour = `#${Math.floor(random() * 0xffffff)
      .toString(16)
      .padStart(6, "0")}`;
    const create = { width: 40, height: 30, channels: 3 as const, background: pictureColour };
    await save("foto/foto.png", await sharp({ create }).png().toBuffer());
  };
  const saveFields = () => save("_data/fields.yaml", `data:\n  name: ${fieldName}\n  description: Uji.\n`);

  const saveTerms = () => save("_data/istilah.yaml", `${termKey}:\n  term: lihat\n  definition: Uji.\n`);

  await saveFields();
  await saveTerms();
  await save("_data/authors.yaml", "{}\n");
  await paint();
  for (const file of ["satu/index.md", "dua.md", "tiga/index.md", "foto/index.md"]) {
    const slug = `/${file.replace(/\/index\.md$|\.md$/, "")}`;
    articles.push({ file, slug, form: "good", draft: false, revision: 0 });
  }
  for (const article of articles) await write(article);

  const edits = createEdits({
    articles,
    folder,
    change,
    random,
    paint,
    nextRevision: () => ++revision,
    renameField: async () => {
      fieldName = `Data ${++revision}`;
      await saveFields();
    },
    renameTerm: async () => {
      termKey = `lihat-${++revision}`;
      await saveTerms();
    },
  });

  return {
    kinds: Object.keys(edits) as EditKind[],
    /** Makes one edit; resolves once the file is saved. */
    edit: (kind: EditKind): Promise<Edit> => edits[kind](),
    /** Writes the first article in one of the forms. */
    breakAs: (form: Form): Promise<void> =>
      change(
        choose(articles, () => 0),
        { form },
      ),
    articles: articles as readonly PreviewArticle[],
    /** A file that is there once front matter written as a program has been run. */
    scriptProof,
    /** `#rrggbb`, of all of the picture. */
    pictureColour: () => pictureColour,
    /** What a fresh preview would show now. */
    expect: (): ExpectedPage[] => {
      const parsed = articles.map((article) => ({
        article,
        ...parseArticle(Buffer.from(toSource(article)), article.file),
      }));
      const linked = parsed.find(({ article }) => article.file === linkedFile)?.path ?? "";
      return parsed.map(({ article, path, title, frontMatter, problems }) => {
        const texts: string[] = [];
        // Where the front matter can't be read at all, the body begins at a guess.
        if (article.form !== "empty" && article.form !== "badYaml") {
          texts.push(`Penanda ${article.revision}.`);
          if (article.file !== linkedFile) texts.push(`href="${linked}"`, `href="/istilah/#isi-${termKey}"`);
        }
        if (frontMatter.field !== null) texts.push(fieldName);
        return { path, title, texts, codes: [...new Set(problems.map(({ code }) => code))] };
      });
    },
  };
}

export type PreviewContent = Awaited<ReturnType<typeof createPreviewContent>>;

function toTitle(file: string, revision: number): string {
  return `Artikel ${file.replace(/\W/g, " ")} ${revision}`;
}

function createEdits({
  articles,
  folder,
  change,
  random,
  paint,
  nextRevision,
  renameField,
  renameTerm,
}: {
  articles: PreviewArticle[];
  folder: string;
  change: (article: PreviewArticle, fields: Partial<PreviewArticle>) => Promise<void>;
  random: () => number;
  paint: () => Promise<void>;
  nextRevision: () => number;
  renameField: () => Promise<void>;
  renameTerm: () => Promise<void>;
}) {
  const pick = <Item>(items: readonly Item[]): Item => choose(items, random);
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const told = (description: string, article: PreviewArticle | null): Edit => ({ description, article });

  return {
    "edit the body": async () => {
      const article = pick(articles);
      await change(article, { form: "good" });
      return told(`edited ${article.file}`, article);
    },
    break: async () => {
      const article = pick(articles);
      const form = pick(brokenForms);
      await change(article, { form });
      return told(`${article.file}: ${form}`, article);
    },
    "break and correct": async () => {
      const article = pick(articles);
      const form = pick(brokenForms);
      await change(article, { form });
      const pause = Math.round(600 + random() * 3400);
      await wait(pause);
      await change(article, { form: "good" });
      return told(`${article.file}: ${form}, corrected ${pause} ms later`, article);
    },
    correct: async () => {
      const article = articles.find(({ form }) => form !== "good") ?? pick(articles);
      await change(article, { form: "good" });
      return told(`corrected ${article.file}`, article);
    },
    "rename the file": async () => {
      const article = pick(articles.filter(({ file }) => file.startsWith("tiga") || file.startsWith("baru")));
      const file = article.file.endsWith("/index.md")
        ? article.file.replace("/index.md", "/artikel.md")
        : article.file.replace(/\/\w+\.md$/, "/index.md");
      await rename(join(folder, article.file), join(folder, file));
      article.file = file;
      await change(article, { form: "good" });
      return told(`renamed to ${file}`, article);
    },
    "new slug": async () => {
      const article = pick(articles);
      const slug = `/${article.slug.slice(1).replace(/-\d+$/, "")}-${nextRevision()}`;
      await change(article, { slug, form: "good" });
      return told(`${article.file} moved to ${slug}`, article);
    },
    "swap slugs": async () => {
      const one = pick(articles);
      const other = pick(articles.filter((article) => article !== one));
      const slug = one.slug;
      await change(one, { slug: other.slug, form: "good" });
      await change(other, { slug, form: "good" });
      return told(`${one.file} and ${other.file} swapped slugs`, one);
    },
    add: async () => {
      const name = `baru-${nextRevision()}`;
      const article: PreviewArticle = {
        file: `${name}/index.md`,
        slug: `/${name}`,
        form: "good",
        draft: false,
        revision: 0,
      };
      articles.push(article);
      await change(article, {});
      return told(`added ${article.file}`, article);
    },
    delete: async () => {
      const article = articles.find(({ file }) => file.startsWith("baru"));
      if (article === undefined) return told("nothing to delete", null);
      articles.splice(articles.indexOf(article), 1);
      await rm(join(folder, article.file));
      return told(`deleted ${article.file}`, null);
    },
    draft: async () => {
      const article = pick(articles);
      await change(article, { draft: !article.draft, form: "good" });
      return told(`${article.file} draft: ${article.draft}`, article);
    },
    "edit the picture": async () => {
      await paint();
      return told("painted foto.png", null);
    },
    "edit _data": async () => {
      await renameField();
      return told("renamed the field", null);
    },
    "edit the glossary": async () => {
      await renameTerm();
      return told("renamed the term", null);
    },
    "save twice": async () => {
      const article = pick(articles);
      await change(article, { form: random() < 0.5 ? "good" : pick(brokenForms) });
      const pause = Math.round(random() * 100);
      await wait(pause);
      await change(article, { form: "good" });
      return told(`${article.file} saved twice within ${pause} ms`, article);
    },
    "edit while rebuilding": async () => {
      const first = pick(articles);
      await change(first, { form: "good" });
      const pause = Math.round(400 + random() * 800);
      await wait(pause);
      const article = pick(articles);
      await change(article, { form: "good" });
      return told(`${first.file}, and ${pause} ms later ${article.file}`, article);
    },
    "empty and fill": async () => {
      const article = pick(articles);
      await change(article, { form: "empty" });
      const pause = Math.round(random() * 4000);
      await wait(pause);
      await change(article, { form: "good" });
      return told(`${article.file} empty for ${pause} ms`, article);
    },
  };
}

/** One item, by a number from 0 up to 1. */
export function choose<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("Nothing to choose from.");
  return item;
}
