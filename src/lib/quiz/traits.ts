/** What one may like about working in IT, and what readers see of it. Chosen by the editors; no psychological test. */
export const traits = {
  build: "Membangun",
  data: "Data dan angka",
  design: "Merancang tampilan",
  people: "Manusia dan keputusan",
  systems: "Sistem dan jaringan",
  checks: "Menguji dan mengamankan",
} as const;

export type Trait = keyof typeof traits;

/** A number for each trait: an answer's mean, -2 to 2, or a career's weight, 0 to 2. */
export type TraitScores = Readonly<Record<Trait, number>>;

export const traitKeys = Object.keys(traits) as readonly Trait[];
