import type { Prose } from "./findProse";
import { splitSentences } from "./sentences";

/** An amount of money in a text. */
export type Money = {
  /** As it was written: `Rp14,3 juta` */
  written: string;
  /** Whole rupiah */
  amount: number;
  /** Marked as reckoned, by a "≈" before it */
  reckoned: boolean;
  /** Whether it is certain that pay is spoken of, not a price */
  pay: boolean;
  /** Years that its sentence names */
  years: string[];
  /** Where it begins in its text */
  at: number;
};

/** Bounded: no text may take longer than its length. */
const number = String.raw`\d[\d.,]{0,20}`;
const unit = "(?:ribu|juta|miliar|triliun)";
/** `Rp7.100.000`, `Rp6,5–9,5 juta`, `Rp5 sampai Rp7 juta`, `Rp. 7,938,808`. */
const money = new RegExp(
  String.raw`Rp\.?\s?(${number})(?:(?:\s?[–-]\s?|\s(?:sampai|hingga)\s(?=(?:Rp\.?\s?)?${number}\s${unit}))(?:Rp\.?\s?)?(${number}))?(?:\s(${unit})\b)?`,
  "g",
);
const units: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };

const payWords = /\b(?:(?:ber|di)?(?:gaji|upah)|penghasilan|pendapatan|honor|bayaran|THR)/i;
const periods = /\b(?:per|se)\s?(?:bulan|tahun)/i;
const priceWords =
  /\b(?:biaya|harga|ongkos|tarif|sewa|langganan|iuran|kuliah|UKT|SPP|kursus|bootcamp|sertifikasi|ujian|beasiswa|modal|denda|omzet|hadiah|kuota|dana|hibah|investasi|(?:mem|ter|di)?beli|(?:mem|ber)?bayar)/i;

/**
 * Every amount of rupiah in a text. Whether it is pay is told by its sentence, or, where that speaks of no price, by the
 * text around it and the heading above.
 */
export function findMoney({ text }: Pick<Prose, "text">, heading: string): Money[] {
  if (!text.includes("Rp")) return [];
  const around = [text, heading].some((words) => payWords.test(words) || periods.test(words));
  return splitSentences(text).flatMap((sentence) => {
    const pay = payWords.test(sentence.text) || (around && !priceWords.test(sentence.text));
    const years = [...sentence.text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => year);
    return [...sentence.text.matchAll(money)].flatMap(({ 0: found, 1: from, 2: to, 3: unitName, index }) => {
      const reckoned = /≈\s?$/.test(sentence.text.slice(Math.max(0, index - 2), index));
      return [from, to].flatMap((digits): Money[] => {
        if (digits === undefined) return [];
        const amount = toAmount(digits.replace(/[.,]+$/, ""), unitName);
        return [
          { written: found.replace(/[.,\s]+$/, ""), amount, reckoned, pay, years, at: sentence.at + index },
        ];
      });
    });
  });
}

function toAmount(digits: string, unitName: string | undefined): number {
  // Without a word after them, both signs part thousands: Rp7,938,808 is as English has it.
  const isGrouped = unitName === undefined && /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(digits);
  const plain = isGrouped ? digits.replace(/[.,]/g, "") : digits.replaceAll(".", "").replace(",", ".");
  return Math.round(Number(plain) * (unitName === undefined ? 1 : (units[unitName] ?? 1)));
}
