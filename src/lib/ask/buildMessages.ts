import type { Message } from "./findReportLinks";

/** An article: its title, and its absolute url. */
type Asked = { title: string; url: string };

/** What a reader asks somebody whom they know; they choose whom. */
export function buildQuestion({ title, url }: Asked): string {
  return `Halo! Aku sedang membaca tentang ${title}: ${url}\nBoleh tanya? `;
}

/** What a reader tells the editors of an article, and of each of its figures of pay. */
export function buildReports(
  { title, url }: Asked,
  rows: readonly string[],
): { helped: Message; newer: { row: string; message: Message }[] } {
  return {
    helped: {
      subject: `${title}: apakah membantu?`,
      body: `${url}\n\nMembantu atau tidak:\nYang masih kurang:\n`,
    },
    newer: rows.map((row) => ({
      row,
      message: {
        subject: `${title}: ada angka yang lebih baru`,
        body: `${url}\nYang tertulis: ${row}\n\nYang lebih baru:\nSumber dan alamatnya:\nTahunnya:\n`,
      },
    })),
  };
}
