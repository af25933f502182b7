/** What readers see for the values of the profile's closed lists. */
export const profileNames = {
  kind: { career: "Karier", internship: "Magang", guide: "Panduan" },
  level: {
    intern: "Magang",
    entry: "Pemula",
    mid: "Menengah",
    senior: "Senior",
    lead: "Pimpinan",
    all: "Semua jenjang",
  },
  route: {
    vocational: "SMK",
    diploma: "Diploma",
    degree: "Kuliah",
    bootcamp: "Bootcamp",
    "self-taught": "Belajar sendiri",
    internship: "Magang",
    certification: "Sertifikasi",
    government: "Program pemerintah",
  },
  remote: { no: "Di tempat kerja", hybrid: "Campuran", yes: "Bisa jarak jauh sepenuhnya" },
  device: { phone: "Cukup ponsel", laptop: "Laptop atau komputer", paper: "Cukup kertas" },
  resource: { course: "Kursus", video: "Video", article: "Bacaan", community: "Komunitas", tool: "Alat" },
  language: { id: "Bahasa Indonesia", en: "Bahasa Inggris" },
  // Holland's six types, with what each is about.
  interest: {
    R: "Realistis: bekerja dengan benda, mesin, dan alat",
    I: "Investigatif: menyelidiki, meneliti, memecahkan soal",
    A: "Artistik: mencipta dan merancang",
    S: "Sosial: membantu dan mengajar orang",
    E: "Enterprising: memimpin dan meyakinkan orang",
    C: "Konvensional: mengatur data dan urusan yang rinci",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The name of a value; the value itself where the list does not have it. */
export function toProfileName(list: keyof typeof profileNames, value: string): string {
  return (profileNames[list] as Readonly<Record<string, string>>)[value] ?? value;
}
