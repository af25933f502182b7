import { buildCareerSteps } from "../../../../gatsby/publish/buildCareerSteps";
import { parseArticle } from "../../../../plugins/gatsby-transformer-article";

const build = (body: string, more = "") =>
  buildCareerSteps(
    parseArticle(
      Buffer.from(`---\nslug: "/x"\ndate: "2026-01-01"\ntitle: "X"\n${more}---\n\n${body}\n`),
      "x/index.md",
    ),
  );
const project = 'project:\n  title: "Mesin kasir"\n  device: laptop\n  hours: 2\n  cost: "Gratis"\n';
const skills = 'skills:\n  hard:\n    - name: "SQL"\n    - name: "Statistik"\n';
const texts = (steps: readonly { text: string }[]): string[] => steps.map(({ text }) => text);

test("steps are what is numbered below the heading where the blocks stand, over code and all", () => {
  const steps = build(
    `## Belajar

1. **SQL:** sampai bisa menggabungkan dua tabel. Join namanya.
2. Git. Pencatat perubahan kode.

<!-- fakta: keterampilan -->

## Lain

1. Bukan langkah.

## Proyek

<!-- fakta: proyek -->

1. Simpan kode ini sebagai \`kasir.py\`:

   \`\`\`python
   print(1)
   \`\`\`

\`\`\`python
print(2)
\`\`\`

2. Jalankan \`python kasir.py\` di terminal. Lalu rusak.`,
    project,
  );
  expect(texts(steps.learning)).toEqual([
    "SQL: sampai bisa menggabungkan dua tabel.",
    "Git. Pencatat perubahan kode.",
  ]);
  expect(steps.project?.title).toBe("Mesin kasir");
  expect(texts(steps.project?.steps ?? [])).toEqual([
    "Simpan kode ini sebagai kasir.py:",
    "Jalankan python kasir.py di terminal.",
  ]);
});

test("where nothing is numbered, the skills are what to learn", () => {
  expect(texts(build("## Belajar\n\nKata-kata.\n\n<!-- fakta: keterampilan -->", skills).learning)).toEqual([
    "SQL",
    "Statistik",
  ]);
  expect(build("Isi.")).toEqual({ learning: [], project: null });
});

test("a step has another id when its words change, and the same one elsewhere in the list", () => {
  const [first, second] = build("", skills).learning;
  const [, moved] = build("", skills.replace("hard:\n", 'hard:\n    - name: "Baru"\n')).learning;
  expect(first?.id).toMatch(/^[0-9a-f]{6}$/);
  expect(moved).toEqual(first);
  expect(second?.id).not.toBe(first?.id);
});
