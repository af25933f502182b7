import { renderMarkdown } from "../../../../../plugins/gatsby-transformer-article/markdown/renderMarkdown";

test("boxes say their state, and can't be pressed", () => {
  expect(renderMarkdown("- [x] a\n- [ ] b", { file: "a.md", firstLine: 1 }).html).toBe(
    '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" checked disabled aria-label="Selesai"> a</li>\n' +
      '<li class="task-list-item"><input type="checkbox" disabled aria-label="Belum selesai"> b</li>\n</ul>',
  );
});
