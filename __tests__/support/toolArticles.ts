/** A career that the shipped quiz has weights for, with steps to tick; older than any other article, so last in every list. */
export type ToolArticle = { path: string; title: string; source: string };

/** Steps of each career: what to learn, and the weekend project. */
export const learningSteps = ["Pahami dasarnya sampai bisa.", "Kerjakan satu contoh kecil sendiri."];
export const projectSteps = [
  "Buat satu folder baru untuk proyek ini.",
  "Jalankan, lalu rusak dengan sengaja.",
];

const toNumbered = (steps: readonly string[]): string =>
  steps.map((step, index) => `${index + 1}. ${step}`).join("\n");

/** In the order of lists: of one day, so by title. */
export const toolArticles: readonly ToolArticle[] = [
  { path: "/data-analyst/", title: "Data Analyst" },
  { path: "/qa-engineer/", title: "QA Engineer" },
  { path: "/ui-ux-designer/", title: "UI/UX Designer" },
].map(({ path, title }) => ({
  path,
  title,
  source: `---
slug: "${path.slice(0, -1)}"
date: "2015-01-01"
title: "${title}"
skills:
  hard:
    - name: "Dasar"
routes:
  - type: "self-taught"
project:
  title: "Proyek ${title}"
  device: laptop
  hours: 2
  cost: "Gratis"
---

## Belajar

${toNumbered(learningSteps)}

<!-- fakta: keterampilan -->

## Akhir pekan

<!-- fakta: proyek -->

${toNumbered(projectSteps)}
`,
}));
