/**
 * What pupils write, by how articles say it. Only questions are read by this table. Each entry is a word, or two; what
 * follows is looked for in its place, or beside it where the word itself comes first. Nothing follows a word that says
 * nothing about what is looked for.
 */
const entries: Readonly<Record<string, string>> = {
  // Talk
  ...Object.fromEntries(
    (
      "yg yang apa apakah itu ini tuh sih dong deh kah kak bang min gan ya yaa iya di ke dari dr dgn dengan sama sm " +
      "dan atau atw buat untuk utk untk bwt pake pakai pk cara cr cra gmn gimana gmana bagaimana bgmn jd jadi jadiin menjadi mau pgn pengen " +
      "ingin bisa bs biar kalo kalau klo klw kl aku saya sy gw gue ak kamu km org orang dmn dimana mana kapan kenapa knp " +
      "mengapa kayak kyk seperti kek lagi lg aja saja doang banget bgt suka jago pinter pintar sukanya hobi arti artinya maksud " +
      "maksudnya kepanjangan singkatan pengertian definisi adalah tentang soal ttg contoh anak anaknya lulusan lulus tamatan " +
      "alumni kuliah kul jurusan jur prodi smk sma smp kampus karier karir kerja krja kerjaan pekerjaan profesi job loker " +
      "tugas tugasnya blajar belajar bljr nol pemula awal beda bedanya perbedaan vs the of to how what is a an and for in job"
    )
      .split(" ")
      .map((word) => [word, ""]),
  ),
  brp: "gaji",
  berapa: "gaji",
  duit: "gaji",
  cuan: "gaji",
  // What one does
  bikin: "membuat",
  bkin: "membuat",
  ngurus: "mengurus merawat",
  ngurusin: "mengurus merawat",
  jagain: "menjaga",
  jaga: "menjaga",
  benerin: "memperbaiki merawat",
  nyari: "mencari",
  ngitung: "menghitung",
  // Who
  program: "program programmer developer koding",
  programmer: "programmer developer program",
  koding: "koding developer program",
  "tanpa koding": "tanpa koding",
  retas: "retas keamanan siber",
  rumah: "wfh jarak",
  wfh: "wfh jarak",
  wifi: "wifi jaringan",
  internet: "internet jaringan",
  chatgpt: "ai llm",
  robot: "ai iot",
  tkj: "tkj tjkt jaringan",
  rpl: "rpl pplg",
  dkv: "dkv",
  pns: "pns asn",
  bingung: "bingung memilih",
  milih: "memilih",
  pilih: "memilih",
};

export const pupilWords: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(entries).map(([word, meant]) => [word, meant.split(" ").filter(Boolean)]),
);
