/**
 * Words that are one to the search, in articles and in questions alike: what the stemmer can't know, for it goes by
 * Indonesian prefixes and suffixes alone. The first of each group stands for all.
 */
const groups: readonly (readonly string[])[] = [
  ["program", "pemrograman", "pemrogram", "memprogram", "diprogram", "programing", "programming"],
  ["programmer", "programer", "pemrogramer", "coder", "koder"],
  ["koding", "coding", "ngoding", "ngoding2", "kodingan", "mengoding"],
  ["kode", "code"],
  ["developer", "pengembang", "dev", "deploper"],
  ["engineer", "insinyur", "engineering", "enginering"],
  ["analyst", "analis", "analisis", "analisa", "menganalisis", "analytics", "analytic"],
  ["scientist", "ilmuwan", "saintis", "saintist", "sainstis"],
  ["desain", "design", "dizain", "mendesain"],
  ["designer", "desainer", "perancang"],
  ["rancang", "perancangan", "merancang", "rancangan"],
  ["uji", "test", "testing", "tes", "ngetes", "ngetest"],
  ["tester", "penguji"],
  ["admin", "administrator", "administrasi"],
  ["manager", "manajer", "menejer", "manejer"],
  ["manajemen", "management"],
  ["produk", "product"],
  ["konsultan", "consultant", "konsul"],
  ["sistem", "system", "systems"],
  ["jaringan", "network", "networking", "jaringn"],
  ["keamanan", "security", "sekuriti", "securiti"],
  ["siber", "cyber", "saiber", "cibe"],
  ["gim", "game", "games", "gaming", "geme"],
  ["aplikasi", "application", "app", "apps", "apk", "applikasi"],
  ["seluler", "mobile", "ponsel", "hp", "handphone", "hape", "smartphone"],
  ["web", "website", "situs", "websait", "webset"],
  ["database", "databes", "databse"],
  ["statistika", "statistik", "statistics"],
  ["matematika", "mtk", "matek", "math", "mate"],
  ["informatika", "informatics", "if"],
  ["informasi", "information"],
  ["perangkat", "device"],
  ["lunak", "software"],
  ["gaji", "digaji", "penggajian", "salary", "upah", "bayaran", "dibayar", "penghasilan", "gajian"],
  ["gambar", "menggambar", "ngegambar", "gmbr", "gmbr2", "gambar2", "drawing"],
  ["retas", "peretas", "meretas", "hacker", "hekker", "heker", "hecker", "hacking", "ngehack", "hack", "heacker"],
  ["tanpa", "ga", "gak", "gk", "nggak", "ngga", "enggak", "engga", "tidak", "tdk", "bukan", "without"],
  ["rumah", "home"],
  ["jarak", "remote"],
  ["magang", "internship", "intern", "pkl", "prakerin"],
  ["cplusplus", "c++", "cpp"],
  ["csharp", "c#"],
];

/** The word that stands for a word. */
export const sameWords: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([first = "", ...others]) => others.map((other) => [other, first] as const)),
);
