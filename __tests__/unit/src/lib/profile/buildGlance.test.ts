import { buildGlance } from "../../../../../src/lib/profile/buildGlance";
import { findProfileSections } from "../../../../../src/lib/profile/profileSections";
import { toSalaryRow } from "../../../../../src/lib/salary/SalaryRow";

type Facts = Parameters<typeof buildGlance>[0];

const nothing: Facts = { kind: null, tasks: null, salary: null, routes: null, majors: null, fit: null };
const route = { title: null, requirements: null, duration: null, cost: null, url: null };

const build = (more: Partial<Facts>, old: readonly boolean[] = []) => {
  const facts = { ...nothing, ...more };
  return buildGlance(facts, findProfileSections(facts, []), old).map(({ value, note, ...fact }) => ({
    ...fact,
    value: value.replaceAll("\u00a0", " "),
    note: note?.replaceAll("\u00a0", " ") ?? null,
  }));
};

const whole: Partial<Facts> = {
  tasks: ["Menulis API", "Menulis tes", "Memantau"],
  salary: [
    toSalaryRow({ average: 5_000_000, scope: "industry", source: "Semua", asOf: "2026" }),
    toSalaryRow({ min: 4_500_000, max: 7_250_000, level: "entry", source: "Survei Satu", asOf: "2024-07" }),
  ],
  routes: ["degree", "vocational", "degree"].map((type) => ({ ...route, type })),
  majors: ["Satu", "Dua", "Tiga", "Empat"],
  fit: { yes: ["Suka logika", "Sabar"], no: null },
};

test("answers in the order in which pupils ask, each with its block", () => {
  expect(build(whole, [false, true])).toEqual([
    {
      key: "tasks",
      name: "Kerjanya",
      value: "Menulis API, dan 2 tugas lain",
      note: null,
      id: "isi-profil-tugas",
    },
    {
      key: "salary",
      name: "Gaji",
      value: "Rp4,5–7,25 juta per bulan",
      note: "2024 (data lama) · pemula · Survei Satu",
      id: "isi-profil-gaji",
    },
    { key: "routes", name: "Jalur masuk", value: "Kuliah, SMK", note: null, id: "isi-profil-jalur" },
    {
      key: "majors",
      name: "Jurusan",
      value: "Satu, Dua, Tiga, dan 1 lagi",
      note: null,
      id: "isi-profil-jurusan",
    },
    { key: "fit", name: "Cocok kalau…", value: "Suka logika", note: null, id: "isi-profil-cocok" },
  ]);
});

test("figures of the whole industry don't answer what a career pays, but its block has them", () => {
  const [pay] = build({ salary: whole.salary!.slice(0, 1) });
  expect(pay).toMatchObject({ value: "belum ada angka tepercaya", note: null, id: "isi-profil-gaji" });
});

test("a career without figures says so, and leads nowhere", () => {
  expect(build({ majors: ["Satu"] })[0]).toMatchObject({
    key: "salary",
    value: "belum ada angka tepercaya",
    id: null,
  });
});

test("an article that is no career says nothing of pay that it doesn't have, and one without facts nothing at all", () => {
  expect(build({ kind: "guide", majors: ["Satu"] }).map(({ key }) => key)).toEqual(["majors"]);
  expect(build({})).toEqual([]);
});
