import * as React from "react";
import { formatDate } from "../../lib/formatDate";
import { toProfileName } from "../../lib/profile/profileNames";
import { formatPayPeriod, formatSalary } from "../../lib/salary/formatSalary";
import type { SalaryRow } from "../../lib/salary/SalaryRow";
import { FactList, type Fact } from "./FactList";
import * as styles from "./Glance.module.css";

type GlanceProps = {
  aliases: readonly string[];
  /** The field's name and the address of its page; `null` where the article has none */
  field: { name: string; href: string } | null;
  /** The one row that stands for the career, `null` where there is none */
  salary: SalaryRow | null;
  /** What to say of that row's age; `null` where it is recent */
  salaryAge: string | null;
  /** Address of the block with every figure */
  salaryHref: string;
  /** Types of the ways in */
  routes: readonly string[];
  majors: readonly string[];
  /** For whom the career is */
  fit: readonly string[];
};

/** A career at one glance; nothing where there is nothing but its field to say. */
export function Glance({ aliases, field, salary, salaryAge, salaryHref, routes, majors, fit }: GlanceProps) {
  const facts: Fact[] = [
    { term: "Gaji", value: salary && <Pay age={salaryAge} row={salary} salaryHref={salaryHref} /> },
    { term: "Nama lain", value: aliases.join(", ") },
    { term: "Jurusan", value: majors.slice(0, 4).join(", ") },
    {
      term: "Jalur masuk",
      value: [...new Set(routes.map((type) => toProfileName("route", type)))].join(", "),
    },
    { term: "Cocok kalau kamu", value: fit.slice(0, 2).join("; ") },
  ].filter(({ value }) => value !== null && value !== "");
  if (facts.length === 0) return null;
  return (
    <aside aria-labelledby="sekilas" className={styles.card}>
      <h2 className={styles.title} id="sekilas">
        Sekilas
      </h2>
      <FactList
        facts={[
          ...(field === null ? [] : [{ term: "Bidang", value: <a href={field.href}>{field.name}</a> }]),
          ...facts,
        ]}
      />
    </aside>
  );
}

function Pay({ row, age, salaryHref }: { row: SalaryRow; age: string | null; salaryHref: string }) {
  const [first] = formatSalary(row);
  if (first === undefined) return null;
  return (
    <>
      <strong className={styles.amount} title={first.full}>
        {first.kind === null ? first.amount : `${first.kind} ${first.amount}`}
      </strong>{" "}
      {formatPayPeriod(row.period)}, {toProfileName("level", row.level).toLowerCase()}, {row.region}
      <span className={styles.source}>
        {row.source}, {formatDate(row.asOf)}
        {age !== null && `. ${age}`}. <a href={salaryHref}>Semua angka</a>
      </span>
    </>
  );
}
