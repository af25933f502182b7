/**
 * Texts of each kind that a careless step would take the square of their length for, `count` pieces long. `largest` is
 * a count near the most that is rendered at all (see `findRefusal`).
 */
export const growingTexts: Readonly<Record<string, { largest: number; build: (count: number) => string }>> = {
  "short paragraphs": { largest: 4_000, build: (count) => "Satu paragraf pendek saja.\n\n".repeat(count) },
  "one long paragraph": {
    largest: 5_000,
    build: (count) => "Kata demi kata, dan satu baris lagi.\n".repeat(count),
  },
  headings: { largest: 4_000, build: (count) => "## Judul yang sama\n\nIsi.\n\n".repeat(count) },
  "quotes inside each other": {
    largest: 720,
    build: (count) => `${">".repeat(24)} dalam sekali\n\n`.repeat(count / 8),
  },
  "lists inside each other": {
    largest: 4_000,
    build: (count) =>
      Array.from({ length: count }, (_, index) => `${"  ".repeat(index % 20)}- butir\n`).join(""),
  },
  "quotes after each other": { largest: 4_000, build: (count) => "> Satu kutipan pendek.\n\n".repeat(count) },
  "lists after each other": {
    largest: 4_000,
    build: (count) => "- butir\n- butir\n\nSatu paragraf.\n\n".repeat(count / 2),
  },
  brackets: { largest: 6_000, build: (count) => `${"[".repeat(count)}\n` },
  emphasis: { largest: 3_000, build: (count) => "*a _b* ".repeat(count / 2) },
  links: { largest: 2_000, build: (count) => "[kata](https://example.org/kata)\n\n".repeat(count) },
  footnotes: {
    largest: 480,
    build: (count) =>
      Array.from({ length: count }, (_, index) => `Kata[^${index}].\n\n[^${index}]: Catatan.\n\n`).join(""),
  },
  "a long table": {
    largest: 2_000,
    build: (count) => `| a | b |\n| - | - |\n${"| satu | dua |\n".repeat(count)}`,
  },
  "raw HTML": { largest: 3_000, build: (count) => "<b>tebal</b> dan <i>miring</i>\n\n".repeat(count) },
  "unclosed comments": { largest: 4_000, build: (count) => "<!-- a\n\n".repeat(count) },
  "unclosed tags": { largest: 2_000, build: (count) => "<div>\n\n<textarea>\n\n".repeat(count) },
  "misspelt words": {
    largest: 4_000,
    build: (count) => "Praktek itu di kerjakan *di sini*.\n\n".repeat(count),
  },
  "amounts of money": { largest: 4_000, build: (count) => "Gajinya Rp9–10 juta pada 2024. ".repeat(count) },
  code: { largest: 4_000, build: (count) => `\`\`\`js\n${"const a = 1;\n".repeat(count)}\`\`\`\n` },
  "straight quotes": { largest: 4_000, build: (count) => `Kata "kata" dan 'kata'.\n\n`.repeat(count) },
  images: { largest: 2_000, build: (count) => "![teks](gambar.png)\n\n".repeat(count) },
};
