import type { SalaryRow } from "./SalaryRow";

/** A row that says nothing but what the schema takes for granted. */
const silent: SalaryRow = {
  level: "all",
  label: null,
  scope: "role",
  min: null,
  max: null,
  average: null,
  median: null,
  figure: null,
  note: null,
  currency: "IDR",
  period: "month",
  region: "Indonesia",
  source: "",
  sourceUrl: null,
  asOf: "",
};

/** A row whose writer left out what they had nothing to say of, as pages get it from GraphQL: `null` for each. */
export function toSalaryRow(written: Readonly<Partial<SalaryRow>>): SalaryRow {
  return { ...silent, ...written };
}
