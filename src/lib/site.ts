/**
 * Everything that makes this site this site. Another school or community makes it theirs by editing this one file and
 * what the site says in its own words: `content/`, and the pages `tentang.tsx` and `privasi.tsx` in `src/pages/`.
 */
export const site = {
  name: "Jelajah Karier",
  /** The index page's heading, in a few words. */
  tagline: "Kenali pekerjaannya, baru pilih jalannya",
  /** One sentence: the index page's opening and its description for search engines. */
  description:
    "Kenali karier di dunia IT: apa pekerjaannya, apa yang perlu dipelajari, berapa gajinya menurut sumber yang jelas, dan jalur mana yang bisa kamu tempuh.",
  /** What it is about, as it stands within a sentence. */
  subject: "karier IT",
  /** The footer of every page, after the name and a colon. */
  promise: "panduan karier IT dalam Bahasa Indonesia. Angka di artikel selalu disertai sumber dan tahunnya.",
  /** Who publishes it, as the page about the site says. */
  publisher: "Tim Redaksi",
  /** BCP 47 language of every page. */
  language: "id",
  /** The same with its country, as shared links name it. */
  locale: "id_ID",
  /**
   * Absolute, without a slash at its end and without a path prefix. The environment variable overrides it; Gatsby hands
   * those named GATSBY_… to code in the browser as well.
   */
  url: process.env["GATSBY_SITE_URL"] || "https://jelajah-karier.example",
  /**
   * Where the articles' files can be edited in a browser, without a slash at its end; readers' reports go to its list of
   * issues.
   */
  repositoryUrl: process.env["GATSBY_REPOSITORY_URL"] || "https://jelajah-karier.example/repositori",
  /** Where readers may write to the editors; empty where there is no such address, and then no link to it either. */
  mailAddress: process.env["GATSBY_MAIL_ADDRESS"] || "",
} as const;
