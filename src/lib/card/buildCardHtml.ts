import { escapeMarkup } from "../escapeMarkup";
import { listPayNotes, type SalaryLine } from "../salary/formatSalary";

/** A career as another site shows it. */
export type Card = {
  title: string;
  /** One sentence */
  line: string;
  /** `null` where there is no figure of the career's own */
  pay: SalaryLine | null;
  /** Absolute */
  url: string;
};

/**
 * A career's card for any other page: elements that every site's own styles know, without script, style or frame.
 *
 * @param siteName whose card it is
 */
export function buildCardHtml({ title, line, pay, url }: Card, siteName: string): string {
  const text = (words: string): string => escapeMarkup(words.replaceAll("\u00a0", " "));
  return [
    `<blockquote cite="${text(url)}">`,
    `  <p><a href="${text(url)}"><strong>${text(title)}</strong></a></p>`,
    ...(line === "" ? [] : [`  <p>${text(line)}</p>`]),
    ...(pay === null ? [] : [`  <p>${text(formatPay(pay))}</p>`]),
    `  <p><small>${text(siteName)}, CC BY 4.0</small></p>`,
    "</blockquote>",
  ].join("\n");
}

/** `Gaji: Rp7,1–10,1 juta per bulan (2024; rata-rata; Survei Satu)` */
function formatPay(line: SalaryLine): string {
  return `Gaji: ${line.monthly} (${listPayNotes(line).join("; ")})`;
}
