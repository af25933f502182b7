import { z } from "zod";
import type { FieldFaultCode } from "../problems/words/frontMatterWords";
import { period, text, url } from "./values";

/** Steps of a career, in order; `all` is a figure that its source does not split by level. */
export const levels = ["intern", "entry", "mid", "senior", "lead", "all"] as const;

/** Whole currency units: no decimals, no thousands separators. */
const amount = z.int().positive();

const figures = ["min", "max", "average", "median", "figure"] as const;

/**
 * One figure from one source. Nothing is computed from it: a yearly figure stays yearly, and two sources are never joined.
 */
export const salaryRow = z
  .strictObject({
    level: z.enum(levels).meta({
      description:
        "Jenjang: dari magang (`intern`) sampai pimpinan (`lead`); `all` kalau sumbernya tidak membedakan jenjang.",
    }),
    label: text
      .optional()
      .meta({ description: "Jenjang menurut kata sumbernya.", examples: ["1-3 tahun pengalaman"] }),
    scope: z
      .enum(["role", "industry"])
      .default("role")
      .meta({ description: "`role` untuk profesi ini sendiri, `industry` untuk angka seluruh industri IT." }),
    min: amount.optional().meta({ description: "Batas bawah rentang.", examples: [6000000] }),
    max: amount.optional().meta({ description: "Batas atas rentang.", examples: [9000000] }),
    average: amount.optional().meta({ description: "Rata-rata.", examples: [7500000] }),
    median: amount.optional().meta({ description: "Nilai tengah.", examples: [7500000] }),
    figure: amount
      .optional()
      .meta({ description: "Satu angka yang jenisnya tidak disebut sumbernya.", examples: [7500000] }),
    note: text
      .optional()
      .meta({ description: "Catatan tentang angka ini.", examples: ["Gaji pokok, tanpa tunjangan."] }),
    currency: z
      .enum(["IDR", "USD", "SGD", "MYR", "AUD", "EUR", "JPY"])
      .default("IDR")
      .meta({ description: "Mata uang." }),
    period: z
      .enum(["month", "year"])
      .default("month")
      .meta({ description: "Per bulan (`month`) atau per tahun (`year`), persis seperti sumbernya." }),
    region: text.default("Indonesia").meta({ description: "Negara atau kota.", examples: ["Jakarta"] }),
    source: text.meta({ description: "Nama sumber.", examples: ["Nama survei, dikutip nama media"] }),
    sourceUrl: url.optional().meta({ description: "Alamat sumber." }),
    asOf: period.meta({ description: "Tahun atau tahun-bulan angka itu berlaku." }),
  })
  .check((context) => {
    const row = context.value;
    const report = (fault: FieldFaultCode, path: string[], suggestion: unknown): void => {
      context.issues.push({ code: "custom", input: row, path, params: { fault, suggestion } });
    };
    if (figures.every((name) => row[name] === undefined)) report("salary-no-figure", [], null);
    if (row.min !== undefined && row.max !== undefined && row.max < row.min) {
      report("salary-range-reversed", ["max"], row.min);
    }
  });
