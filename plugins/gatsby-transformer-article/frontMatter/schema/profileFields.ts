import { z } from "zod";
import type { FieldProblemCode } from "../../problems/words/frontMatterWords";
import { day, looseText, moment, period, text, texts, url } from "./values";

/** Steps of a career, in order; `all` is a figure that its source does not split by level. */
const levels = ["intern", "entry", "mid", "senior", "lead", "all"] as const;

/** Whole currency units: no decimals, no thousands separators. */
const amount = z.int().positive();

const figures = ["min", "max", "average", "median", "figure"] as const;

/**
 * One figure from one source. Nothing is computed from it: a yearly figure stays yearly, and two sources are never joined.
 */
const salaryRow = z
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
    const report = (code: FieldProblemCode, path: string[], suggestion: unknown): void => {
      context.issues.push({ code: "custom", input: row, path, params: { code, suggestion } });
    };
    if (figures.every((name) => row[name] === undefined)) report("salary-no-figure", [], null);
    if (row.min !== undefined && row.max !== undefined && row.max < row.min) {
      report("salary-range-reversed", ["max"], row.min);
    }
  });

const skill = z.strictObject({
  name: text.meta({ description: "Nama keterampilan." }),
  tools: texts.optional().meta({ description: "Alat yang dipakai." }),
});

/** A skill is its name, or its name with the tools used for it; what comes out has one form. */
const hardSkill = z
  .union([text, skill])
  .transform((value) => (typeof value === "string" ? { name: value } : value))
  .pipe(skill);

/** Interest letters of J. L. Holland, in O*NET's order: realistic, investigative, artistic, social, enterprising, conventional. */
const interestLetters = ["R", "I", "A", "S", "E", "C"] as const;

/** A code of a classification of occupations, with what it rests on. */
const matchedCode = {
  code: text.meta({ description: "Kodenya, di dalam tanda kutip.", examples: ["2512.03"] }),
  title: text
    .optional()
    .meta({ description: "Nama jabatan di klasifikasi itu; kosongkan kalau belum dicocokkan." }),
  match: z
    .enum(["sama", "dekat"])
    .meta({ description: "`sama` kalau nama jabatannya sama, `dekat` kalau yang terdekat." }),
  source: text.meta({
    description: "Klasifikasi dan edisinya, dan dari mana dibaca.",
    examples: ["KBJI 2026, belum dicocokkan dengan naskah resmi"],
  }),
};

const invalid = (code: FieldProblemCode, input: unknown) =>
  ({ code: "custom", input, params: { code, suggestion: null } }) as const;

/**
 * Facts of a career, beside the prose: each is optional and shows as a block of its own on the page.
 * Spread into `frontMatterSchema`, which is the one schema.
 */
export const profileFields = {
  /** Other names of the career. */
  aliases: texts.optional().meta({
    description: "Nama lain profesi ini.",
    examples: [["Insinyur Data", "ETL Developer"]],
  }),
  /** What one does, one activity a line. */
  tasks: texts.optional().meta({
    description: "Tugas sehari-hari, satu kegiatan per baris.",
    examples: [["Merancang alur data", "Menangani gangguan pipa data"]],
  }),
  /** What one must be able to do: the craft, and the rest. */
  skills: z
    .strictObject({
      hard: z
        .array(hardSkill)
        .optional()
        .meta({
          description: "Keterampilan teknis: namanya saja, atau nama dengan alat-alatnya.",
          examples: [[{ name: "SQL", tools: ["PostgreSQL"] }]],
        }),
      soft: texts.optional().meta({
        description: "Keterampilan nonteknis.",
        examples: [["Teliti", "Mampu menjelaskan"]],
      }),
    })
    .optional()
    .meta({
      description: "Keterampilan teknis (`hard`) dan nonteknis (`soft`).",
      examples: [{ hard: [{ name: "SQL", tools: ["PostgreSQL", "MySQL"] }], soft: ["Teliti"] }],
    }),
  /** What it pays: one row a figure of a source, in the writer's order. */
  salary: z
    .array(salaryRow)
    .check((context) => {
      const seen = new Set<string>();
      context.value.forEach((row, index) => {
        // The same figure may have two notes.
        const key = JSON.stringify({ ...row, note: undefined });
        if (seen.has(key)) context.issues.push({ ...invalid("salary-duplicate", row), path: [index] });
        seen.add(key);
      });
    })
    .optional()
    .meta({
      description:
        "Gaji, satu baris per angka dari satu sumber; angka bulat tanpa titik, selalu dengan sumber dan tahunnya.",
      examples: [
        [
          {
            level: "entry",
            min: 6000000,
            max: 9000000,
            source: "Nama survei, dikutip nama media",
            sourceUrl: "https://contoh.id/survei",
            asOf: "2026-01",
          },
        ],
      ],
    }),
  /** Steps of this career, from the first. */
  levels: z
    .array(
      z.strictObject({
        name: text.meta({ description: "Nama jenjang." }),
        years: looseText.optional().meta({ description: "Lama pengalaman, dengan kata-kata." }),
        summary: text.optional().meta({ description: "Apa yang dikerjakan di jenjang ini." }),
      }),
    )
    .optional()
    .meta({
      description: "Jenjang karier dari yang paling awal, dengan lama pengalaman dan penjelasannya.",
      examples: [
        [{ name: "Junior", years: "0-2 tahun", summary: "Mengerjakan tugas kecil dengan bimbingan." }],
      ],
    }),
  /** Courses of study that lead here. */
  majors: texts.optional().meta({
    description: "Jurusan kuliah atau SMK yang dekat dengan profesi ini.",
    examples: [["Teknik Informatika", "Statistika"]],
  }),
  /** Ways in. */
  routes: z
    .array(
      z.strictObject({
        type: z
          .enum([
            "vocational",
            "diploma",
            "degree",
            "bootcamp",
            "self-taught",
            "internship",
            "certification",
            "government",
          ])
          .meta({ description: "Jenis jalur." }),
        title: text.optional().meta({ description: "Nama jalur atau programnya." }),
        requirements: texts.optional().meta({ description: "Syaratnya, satu per baris." }),
        duration: looseText.optional().meta({ description: "Lamanya, dengan kata-kata." }),
        cost: z
          .strictObject({
            text: looseText.meta({ description: "Biaya, dengan kata-kata." }),
            source: text.meta({ description: "Nama sumber biaya itu." }),
            asOf: period.meta({ description: "Tahun atau tahun-bulan biaya itu berlaku." }),
          })
          .optional()
          .meta({
            description: "Biaya, selalu dengan sumber dan tahunnya.",
            examples: [{ text: "Gratis", source: "Laman penyelenggara", asOf: "2026-01" }],
          }),
        url: url.optional().meta({ description: "Alamat program." }),
      }),
    )
    .optional()
    .meta({
      description:
        "Jalur masuk: SMK, kuliah, bootcamp, belajar sendiri, magang, sertifikasi, atau program pemerintah.",
      examples: [[{ type: "degree", title: "S1 Informatika", duration: "4 tahun" }]],
    }),
  /** How one works. */
  workStyle: z
    .strictObject({
      hours: text.optional().meta({ description: "Jam kerja." }),
      remote: z
        .enum(["no", "hybrid", "yes"])
        .optional()
        .meta({ description: "Kerja jarak jauh: `no` tidak bisa, `hybrid` campuran, `yes` bisa penuh." }),
      environment: text.optional().meta({ description: "Suasana kerja." }),
    })
    .optional()
    .meta({
      description:
        "Cara kerja: jam kerja (`hours`), bisa jarak jauh atau tidak (`remote`), dan suasananya (`environment`).",
      examples: [{ hours: "Jam kantor, kadang piket malam", remote: "hybrid", environment: "Tim kecil" }],
    }),
  /** Hours, places and people, where a survey says so; `source` says which, and `region` of where. */
  conditions: z
    .strictObject({
      hours: text.optional().meta({ description: "Berapa lama orang bekerja." }),
      schedule: text.optional().meta({ description: "Seberapa teratur jadwalnya." }),
      place: text.optional().meta({ description: "Di mana pekerjaannya dilakukan." }),
      people: text.optional().meta({ description: "Dengan siapa ia bekerja." }),
      sitting: text.optional().meta({ description: "Seberapa banyak duduknya." }),
      preparation: text.optional().meta({ description: "Persiapan yang diminta, dengan kata-kata." }),
      region: text
        .default("Amerika Serikat")
        .meta({ description: "Negara asal datanya.", examples: ["Amerika Serikat"] }),
      source: text.meta({ description: "Nama sumber.", examples: ["O*NET, Software Developers"] }),
      sourceUrl: url.optional().meta({ description: "Alamat sumber." }),
      asOf: period.meta({ description: "Tahun atau tahun-bulan data itu." }),
    })
    .optional()
    .meta({
      description: "Kondisi kerja menurut satu sumber: jam, jadwal, tempat, rekan, duduk, dan persiapannya.",
      examples: [
        {
          hours: "Kebanyakan lebih dari 40 jam seminggu",
          place: "Di dalam ruangan",
          source: "O*NET, Database Architects",
          asOf: "2025",
        },
      ],
    }),
  /** What tools of artificial intelligence change in this job. */
  ai: z
    .strictObject({
      drafts: texts.optional().meta({ description: "Apa yang hari ini dirancang alat AI." }),
      answersFor: texts.optional().meta({ description: "Apa yang tetap ditanggung manusia." }),
      exercise: text
        .optional()
        .meta({ description: "Satu latihan dengan proyek akhir pekan: biarkan AI mencoba, cari salahnya." }),
      findings: z
        .array(
          z.strictObject({
            text: text.meta({ description: "Temuannya." }),
            region: text.meta({ description: "Di mana ditemukan.", examples: ["Dunia"] }),
            source: text.meta({ description: "Nama sumber." }),
            sourceUrl: url.optional().meta({ description: "Alamat sumber." }),
            asOf: period.meta({ description: "Tahun atau tahun-bulan temuan itu." }),
          }),
        )
        .optional()
        .meta({
          description: "Temuan bersumber dan bertanggal.",
          examples: [[{ text: "Temuannya.", region: "Dunia", source: "Nama survei", asOf: "2025" }]],
        }),
    })
    .optional()
    .meta({
      description: "AI dan pekerjaan ini: yang dirancang alat, yang ditanggung manusia, latihan, dan temuan.",
      examples: [{ drafts: ["Kueri sederhana"], answersFor: ["Kebenaran angkanya"] }],
    }),
  /** Subjects and ways of selection at school that lead here. */
  school: text.optional().meta({
    description:
      "Satu kalimat tentang mata pelajaran, seleksi kuliah, atau program SMK yang mengarah ke sini.",
    examples: ["Di SMA, ambil Matematika Tingkat Lanjut; di SMK, programnya PPLG."],
  }),
  /** What the weekend project of the article takes, and how to tell that it went well. */
  project: z
    .strictObject({
      title: text.meta({ description: "Nama singkat proyeknya." }),
      device: z
        .enum(["phone", "laptop", "paper"])
        .meta({ description: "Yang dipakai: `phone` cukup ponsel, `laptop`, atau `paper` cukup kertas." }),
      download: z
        .number()
        .nonnegative()
        .optional()
        .meta({ description: "Unduhan paling banyak, dalam MB.", examples: [35] }),
      hours: z
        .number()
        .positive()
        .meta({ description: "Lamanya, dalam jam.", examples: [3] }),
      cost: text.optional().meta({ description: "Biaya, dengan kata-kata.", examples: ["Gratis"] }),
      measured: text.optional().meta({ description: "Bagaimana dan kapan semua itu diukur." }),
      phone: text.optional().meta({ description: "Versi untuk yang hanya punya ponsel." }),
      rubric: texts.optional().meta({ description: "Tanda bahwa hasilnya baik, satu per baris." }),
      answer: texts.optional().meta({ description: "Contoh jawaban, satu langkah per baris." }),
    })
    .optional()
    .meta({
      description:
        "Proyek akhir pekan: alat, unduhan, jam, dan biayanya, tanda berhasil, dan contoh jawaban.",
      examples: [{ title: "Pipa data cuaca", device: "laptop", download: 35, hours: 3, cost: "Gratis" }],
    }),
  /** An ordinary day, in order. */
  day: z
    .array(
      z.strictObject({
        time: looseText.optional().meta({ description: "Jam, di dalam tanda kutip." }),
        activity: text.meta({ description: "Apa yang dikerjakan." }),
      }),
    )
    .optional()
    .meta({
      description: "Gambaran satu hari kerja, berurutan; jamnya ditulis di dalam tanda kutip.",
      examples: [[{ time: "09.00", activity: "Rapat singkat dengan tim" }]],
    }),
  /** What is pleasant about it. */
  pros: texts.optional().meta({
    description: "Sisi yang menyenangkan.",
    examples: [["Hasil kerjanya dipakai banyak tim"]],
  }),
  /** What is tiring about it. */
  cons: texts.optional().meta({
    description: "Sisi yang melelahkan.",
    examples: [["Gangguan bisa datang tengah malam"]],
  }),
  /** For whom it is, and for whom not. */
  fit: z
    .strictObject({
      yes: texts.optional().meta({ description: "Cocok kalau…" }),
      no: texts.optional().meta({ description: "Kurang cocok kalau…" }),
    })
    .optional()
    .meta({
      description: "Cocok untuk siapa (`yes`) dan kurang cocok untuk siapa (`no`).",
      examples: [{ yes: ["Kamu suka keteraturan"], no: ["Kamu cepat bosan dengan hal rinci"] }],
    }),
  /** Holland's interest letters, the strongest first. */
  interests: z
    .array(z.enum(interestLetters))
    .min(1)
    .max(3)
    .check((context) => {
      if (new Set(context.value).size < context.value.length)
        context.issues.push(invalid("list-duplicate", context.value));
    })
    .optional()
    .meta({
      description: "Satu sampai tiga huruf minat R, I, A, S, E, C (O*NET), yang terkuat lebih dulu.",
      examples: [["I", "C"]],
    }),
  /** Steps of getting hired. */
  selection: texts.optional().meta({
    description: "Tahap seleksi kerja, berurutan.",
    examples: [["Seleksi berkas", "Tes teknis", "Wawancara"]],
  }),
  /** What one is asked when applying. */
  interviewQuestions: z
    .array(
      z.strictObject({
        question: text.meta({ description: "Pertanyaannya." }),
        level: z.enum(levels).optional().meta({ description: "Untuk jenjang mana." }),
      }),
    )
    .optional()
    .meta({
      description: "Contoh pertanyaan wawancara kerja.",
      examples: [[{ question: "Apa beda data warehouse dan data lake?", level: "entry" }]],
    }),
  /** Questions put to people of the trade, with their answers; real people only. */
  qna: z
    .array(
      z.strictObject({
        question: text.meta({ description: "Pertanyaannya." }),
        answers: z
          .array(
            z.strictObject({
              person: text.meta({ description: "Nama orangnya." }),
              role: text.optional().meta({ description: "Pekerjaannya." }),
              org: text.optional().meta({ description: "Tempat kerja atau sekolahnya." }),
              date: moment
                .optional()
                .meta({ description: "Kapan ia menjawab: tahun, tahun-bulan, atau tanggal." }),
              answer: text.meta({ description: "Jawabannya." }),
            }),
          )
          .min(1)
          .meta({ description: "Jawaban, satu per orang." }),
      }),
    )
    .optional()
    .meta({
      description:
        "Tanya jawab dengan orang yang sungguh bekerja di bidang ini, lengkap dengan nama dan tanggalnya.",
      examples: [
        [
          {
            question: "Apa yang kamu suka dari pekerjaan ini?",
            answers: [
              { person: "Nama narasumber", role: "Data Engineer", date: "2026-01", answer: "Jawabannya." },
            ],
          },
        ],
      ],
    }),
  /** Where to learn. */
  resources: z
    .array(
      z.strictObject({
        title: text.meta({ description: "Namanya." }),
        url: url.meta({ description: "Alamatnya." }),
        type: z.enum(["course", "video", "article", "community", "tool"]).meta({ description: "Jenisnya." }),
        language: z.enum(["id", "en"]).meta({ description: "Bahasanya: `id` Indonesia, `en` Inggris." }),
        free: z.boolean().optional().meta({ description: "Gratis atau tidak; kosongkan kalau belum tahu." }),
      }),
    )
    .optional()
    .meta({
      description: "Sumber belajar: kursus, video, bacaan, komunitas, atau alat.",
      examples: [
        [
          {
            title: "Nama kursus",
            url: "https://contoh.id/kursus",
            type: "course",
            language: "id",
            free: true,
          },
        ],
      ],
    }),
  /** Codes of occupational standards. */
  occupation: z
    .strictObject({
      /** O*NET-SOC code, `15-1243.00`. */
      onet: text
        .check((context) => {
          if (!/^\d{2}-\d{4}\.\d{2}$/.test(context.value))
            context.issues.push(invalid("onet-code", context.value));
        })
        .optional()
        .meta({ description: "Kode O*NET-SOC.", examples: ["15-1243.00"] }),
      /** Level of Indonesia's national qualification framework, 1 to 9 (Perpres 8/2012). */
      kkni: z
        .int()
        .min(1)
        .max(9)
        .optional()
        .meta({ description: "Jenjang KKNI, 1 sampai 9.", examples: [6] }),
      /** Indonesian national work competency standards. */
      skkni: texts.optional().meta({ description: "Nomor SKKNI." }),
      /** Klasifikasi Baku Jabatan Indonesia: code and title only, as its descriptions may not be copied. */
      kbji: z
        .strictObject(matchedCode)
        .optional()
        .meta({ description: "Kode KBJI: kode dan nama jabatannya saja." }),
      /** International Standard Classification of Occupations, 2008. */
      isco08: z.strictObject(matchedCode).optional().meta({ description: "Kode ISCO-08." }),
      /** European Skills, Competences, Qualifications and Occupations. */
      esco: z
        .strictObject({
          ...matchedCode,
          url: url.optional().meta({ description: "Alamat pekerjaan itu di ESCO." }),
        })
        .optional()
        .meta({ description: "Kode ESCO." }),
    })
    .optional()
    .meta({
      description: "Kode standar profesi: O*NET, jenjang KKNI (1-9), SKKNI, KBJI, ISCO-08, dan ESCO.",
      examples: [
        {
          onet: "15-1243.00",
          kkni: 6,
          kbji: {
            code: "2512.03",
            title: "Pemrogram perangkat lunak",
            match: "dekat",
            source: "KBJI 2026, belum dicocokkan dengan naskah resmi",
          },
        },
      ],
    }),
  /** What the article rests on. */
  references: z
    .array(
      z.strictObject({
        title: text.meta({ description: "Judul halaman dan nama situsnya." }),
        url: url.meta({ description: "Alamatnya." }),
        accessed: day.optional().meta({ description: "Tanggal dibaca." }),
      }),
    )
    .optional()
    .meta({
      description: "Rujukan artikel ini, dengan tanggal dibacanya.",
      examples: [
        [{ title: "Judul halaman, nama situs", url: "https://contoh.id/laporan", accessed: "2026-01-31" }],
      ],
    }),
};
