import { emptyFields } from "../../../../plugins/gatsby-transformer-article";
import type { PageArticle } from "../../../../gatsby/pages/buildPages";
import { buildQuizPage } from "../../../../gatsby/pages/buildQuizPage";

const weights = { build: 2, data: 0, design: 1, people: 0, systems: 0, checks: 0, why: "Alasan." };

function article(slug: string | null): PageArticle {
  const name = slug ?? "tanpa";
  return {
    id: name,
    file: `${name}.md`,
    slug,
    path: `/${name}/`,
    title: `Judul ${name}`,
    frontMatter: emptyFields,
  };
}

test("the quiz leads to the careers that have both an article and weights", () => {
  const { context } = buildQuizPage([article("/a"), article("/b"), article(null)], {
    statements: [{ trait: "build", text: "Menulis kode" }],
    weights: { a: weights, lain: weights, constructor: weights },
  });

  expect(context).toMatchObject({
    ids: ["/a"],
    careers: [{ slug: "a", title: "Judul /a", why: "Alasan.", weights: { build: 2, design: 1 } }],
  });
});
