import { readShippedArticles } from "../support/readShippedArticles";

// All articles are parsed, on a machine that may be busy.
jest.setTimeout(120_000);

/**
 * Forms that Indonesian writers slip into, with what KBBI VI Daring (kbbi.kemdikbud.go.id) lists as the standard word:
 * there, the slip is an entry "bentuk tidak baku dari …", or is none at all. A stem may carry affixes.
 */
const stems: Readonly<Record<string, string>> = {
  aktifitas: "aktivitas",
  analisa: "analisis",
  antri: "antre",
  apotik: "apotek",
  atlit: "atlet",
  cidera: "cedera",
  cendrung: "cenderung",
  detil: "detail",
  diagnosa: "diagnosis",
  disain: "desain",
  efektifitas: "efektivitas",
  ekosistim: "ekosistem",
  ekstrim: "ekstrem",
  faham: "paham",
  fikir: "pikir",
  frekwensi: "frekuensi",
  handal: "andal",
  hapal: "hafal",
  hembus: "embus",
  himbau: "imbau",
  hipotesa: "hipotesis",
  hirarki: "hierarki",
  hutang: "utang",
  ijasah: "ijazah",
  ijin: "izin",
  jadual: "jadwal",
  jaman: "zaman",
  kadaluarsa: "kedaluwarsa",
  kadaluwarsa: "kedaluwarsa",
  karir: "karier",
  katagori: "kategori",
  komplek: "kompleks",
  kongkrit: "konkret",
  konkrit: "konkret",
  konsekwensi: "konsekuensi",
  kreatifitas: "kreativitas",
  kuatir: "khawatir",
  kwalifikasi: "kualifikasi",
  kwalitas: "kualitas",
  kwantitas: "kuantitas",
  kwitansi: "kuitansi",
  lembab: "lembap",
  linier: "linear",
  lobang: "lubang",
  managemen: "manajemen",
  menejer: "manajer",
  merk: "merek",
  metoda: "metode",
  milyar: "miliar",
  nafas: "napas",
  nampak: "tampak",
  nasehat: "nasihat",
  negri: "negeri",
  obyek: "objek",
  obyektif: "objektif",
  orisinil: "orisinal",
  perduli: "peduli",
  personil: "personel",
  pondasi: "fondasi",
  praktek: "praktik",
  praktekum: "praktikum",
  produktifitas: "produktivitas",
  projek: "proyek",
  propinsi: "provinsi",
  prosentase: "persentase",
  rejeki: "rezeki",
  resiko: "risiko",
  respon: "respons",
  rapot: "rapor",
  sekertaris: "sekretaris",
  sekedar: "sekadar",
  seksama: "saksama",
  sintesa: "sintesis",
  sistim: "sistem",
  standarisasi: "standardisasi",
  subyek: "subjek",
  subyektif: "subjektif",
  supir: "sopir",
  survey: "survei",
  syaraf: "saraf",
  tauladan: "teladan",
  tehnik: "teknik",
  tehnis: "teknis",
  tehnologi: "teknologi",
  telpon: "telepon",
  teoritis: "teoretis",
  trilyun: "triliun",
  trampil: "terampil",
  urin: "urine",
};

/** Whole words: KBBI's again, then verbs whose first consonant melts (EYD V, "Kata Turunan"). */
const words: Readonly<Record<string, string>> = {
  beresiko: "berisiko",
  dirubah: "diubah",
  merubah: "mengubah",
  merubahnya: "mengubahnya",
  ketrampilan: "keterampilan",
  nopember: "November",
  pebruari: "Februari",
  silahkan: "silakan",
  terlanjur: "telanjur",
  karna: "karena",
  kalo: "kalau",
  masal: "massal",
  menelpon: "menelepon",
  mempengaruhi: "memengaruhi",
  mempercayai: "memercayai",
  mempesona: "memesona",
  mengkode: "mengode",
  mengklik: "mengeklik",
  mengkombinasikan: "mengombinasikan",
  mengkonfigurasi: "mengonfigurasi",
  mengkoordinasi: "mengoordinasi",
  mengkoordinasikan: "mengoordinasikan",
  mengkomunikasikan: "mengomunikasikan",
  mengkonsumsi: "mengonsumsi",
  mengtes: "mengetes",
  mensimulasikan: "menyimulasikan",
  mensosialisasikan: "menyosialisasikan",
  mensukseskan: "menyukseskan",
  mensurvei: "menyurvei",
  mentaati: "menaati",
  menterjemahkan: "menerjemahkan",
  menterjemah: "menerjemah",
};

/** Two words that are written as one, or the other way round (KBBI; EYD V, "Gabungan Kata"). */
const joined: Readonly<Record<string, string>> = {
  beritahu: "beri tahu",
  bertanggungjawab: "bertanggung jawab",
  bekerjasama: "bekerja sama",
  darimana: "dari mana",
  darisana: "dari sana",
  darisini: "dari sini",
  kadangkala: "kadang kala",
  kerjasama: "kerja sama",
  orangtua: "orang tua",
  seringkali: "sering kali",
  acapkali: "acap kali",
  tandatangan: "tanda tangan",
  tanggungjawab: "tanggung jawab",
  terimakasih: "terima kasih",
  ujicoba: "uji coba",
  walikota: "wali kota",
};

/** Abbreviations of chats. */
const chat = ["yg", "dgn", "utk", "tdk", "krn", "sdh", "blm", "jg", "tp", "hrs", "dlm"];

const clitic = "(?:nya|mu|ku|lah|kah|pun)?";
/** Where something is or goes: after `di` or `ke` it stands apart (EYD V, "Kata Depan"). */
const places =
  "(?:atas|bawah|dalam|depan|belakang|samping|tengah|tepi|sini|sana|situ|mana|rumah|sekolah|kantor|kelas|kampus|kota|layar|ponsel|tempat|balik|sekitar|sekeliling|sebelah|antara|kanan|kiri|luar|lapangan|pasar|internet)";
/** What is done: after `di-` it is one word (EYD V, "Kata Turunan"). */
const verbs =
  "(?:ambil|ajar|ajak|anggap|antar|atur|baca|bagi|bahas|balas|bandingkan|bangun|bantu|bawa|bayar|beli|beri|bersihkan|buat|buang|cari|catat|cek|cetak|cium|coba|dengar|dorong|edit|ganti|gunakan|hapus|harapkan|hitung|ikuti|ingat|isi|jadikan|jaga|jalankan|jawab|jelaskan|jual|kejar|kelola|kenal|kerjakan|ketahui|ketik|kirim|kumpulkan|kunci|lakukan|latih|lihat|mainkan|minta|miliki|mulai|nilai|obati|olah|pakai|panggil|pasang|pelajari|peroleh|periksa|pilih|pimpin|potong|rancang|rasakan|rawat|rilis|sambungkan|sebut|sebutkan|siapkan|simpan|sukai|sunting|susun|tambah|tambahkan|tampilkan|tanya|tanyakan|temukan|tentukan|terima|tukar|tulis|tunjukkan|ubah|uji|ukur|ulang|unggah|unduh)";

/** A pattern of any of these, whole words alone. */
const anyOf = (slips: readonly string[], before: string, after: string): RegExp =>
  new RegExp(`(?<!\\p{L})${before}(${slips.join("|")})${after}(?!\\p{L})`, "gu");

type Rule = {
  /** Over lower-case text; its first group is what `fix` gets. */
  pattern: RegExp;
  fix: (found: string) => string;
};

const prefix = "(?:ber|di|diper|ke|me|mem|men|meng|memper|pe|pem|pen|peng|per|se|ter)?";
const wholeWords = { ...words, ...joined };

const rules: readonly Rule[] = [
  {
    pattern: anyOf(Object.keys(stems), prefix, `(?:an|kan|i)?${clitic}`),
    fix: (stem) => stems[stem] ?? "",
  },
  { pattern: anyOf(Object.keys(wholeWords), "", clitic), fix: (word) => wholeWords[word] ?? "" },
  { pattern: anyOf(chat, "", ""), fix: () => "tanpa singkatan" },
  { pattern: anyOf([`di${places}${clitic}`], "", ""), fix: (word) => word.replace("di", "di ") },
  // "Keluar" is a verb as well.
  { pattern: anyOf([`ke(?!luar)${places}${clitic}`], "", ""), fix: (word) => word.replace("ke", "ke ") },
  { pattern: anyOf([`di ${verbs}${clitic}`], "", ""), fix: (found) => found.replace(" ", "") },
  { pattern: anyOf(["ke pada", "dari pada", "ke mari"], "", ""), fix: (found) => found.replace(" ", "") },
  // Only twelve conjunctions are one word with "pun" (EYD V, "Partikel").
  {
    pattern: anyOf(["apa", "siapa", "mana", "kapan", "berapa", "itu", "ini", "dia", "kamu", "kita", "kami", "mereka", "orang", "satu"].map((word) => `${word}pun`), "", ""),
    fix: (word) => word.replace(/pun$/, " pun"),
  },
  // Bound forms belong to their word (EYD V, "Kata Turunan").
  {
    pattern: anyOf(["antar (?:bagian|kantor|kota|layar|negara|perangkat|program|pulau|sistem|tim)", "non \\p{L}+", "pasca \\p{L}+", "multi \\p{L}+"], "", ""),
    fix: (found) => found.replace(" ", ""),
  },
];

/** What is spelt against KBBI and EYD V (formerly PUEBI) in a text, with what to write. */
function findSlips(text: string): string[] {
  const lowerCase = text.toLowerCase();
  return rules.flatMap(({ pattern, fix }) =>
    [...lowerCase.matchAll(pattern)].map(([found, slip = ""]) => `${found} → ${fix(slip)}`),
  );
}

describe("the list of slips", () => {
  it.each([
    ["Praktek di lab itu beresiko.", ["praktek → praktik", "beresiko → berisiko"]],
    ["Silahkan merubah isinya", ["merubah → mengubah", "silahkan → silakan"]],
    ["data di kerjakan, lalu di pakai", ["di kerjakan → dikerjakan", "di pakai → dipakai"]],
    ["Dimana berkasnya? Diatas meja, kedalam laci.", ["dimana → di mana", "diatas → di atas", "kedalam → ke dalam"]],
    ["disini, disana, kesini, kemana", ["disini → di sini", "disana → di sana", "kesini → ke sini", "kemana → ke mana"]],
    ["apapun dan siapapun", ["apapun → apa pun", "siapapun → siapa pun"]],
    ["mengijinkan, perijinan, ijinnya", ["mengijinkan → izin", "perijinan → izin", "ijinnya → izin"]],
    ["kerjasama antar tim", ["kerjasama → kerja sama", "antar tim → antartim"]],
  ])("finds %s", (text, slips) => {
    expect(findSlips(text).sort()).toEqual([...slips].sort());
  });

  it.each([
    "Di mana pun, di atas, ke dalam, di sini; dikerjakan dan dipakai di tempat kerja.",
    "Keluar masuk ruangan, berubah karena perubahan, respons yang responsif, meskipun, walaupun, ataupun.",
    "Praktik, risiko, aktivitas, analisis, izin, jadwal, kedua, ketiga, kepada, daripada, diatasi, didalami.",
    "Keadaan yang tidak ada di gambar, di jalan, di buku, di kantor.",
  ])("lets pass %s", (text) => {
    expect(findSlips(text)).toEqual([]);
  });
});

describe("spelling of the shipped articles", () => {
  it("follows KBBI and EYD V where writers slip most", async () => {
    const articles = await readShippedArticles();
    const slips = articles.flatMap(({ file, prose, facts }) =>
      [...prose, ...facts].flatMap(({ place, text }) =>
        findSlips(text).map((slip) => ({ file, place, slip, text })),
      ),
    );

    expect(articles.length).toBeGreaterThan(0);
    expect(slips).toEqual([]);
  });
});
