import { maxHighlighted } from "../../../../../../plugins/gatsby-transformer-article/markdown/transform/transformCode";
import { renderBody } from "../../../../../support/renderBody";

const render = (body: string) => renderBody(body).html;

test("code is coloured with classes, below the name of its language", () => {
  expect(render("```js\nconst a = 1;\n```")).toBe(
    '<div class="code"><p class="code-language">JavaScript</p><pre tabindex="0"><code><span class="hljs-keyword">const</span> a = ' +
      '<span class="hljs-number">1</span>;\n</code></pre></div>',
  );
});

test("an unknown language stays plain, and keeps its name", () => {
  expect(render("```klingon\n<b>\n```")).toBe(
    '<div class="code"><p class="code-language">klingon</p><pre tabindex="0"><code>&#x3C;b>\n</code></pre></div>',
  );
});

test("code without a language has no name above it", () => {
  expect(render("    <b>")).toBe('<div class="code"><pre tabindex="0"><code>&#x3C;b>\n</code></pre></div>');
});

test("very long code isn't coloured", () => {
  const code = "const a = 1;\n".repeat(maxHighlighted / 13 + 1);
  expect(render(`\`\`\`js\n${code}\`\`\``)).not.toContain("hljs");
});

test("a language within a language gets only the classes of colours", () => {
  const html = render("```html\n<style>p { color: red }</style><script>let a</script>\n```");
  expect(html).toContain("hljs-attribute");
  expect(html).not.toMatch(/class="(css|javascript|language-)/);
});
