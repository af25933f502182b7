import { emptyFields } from "../../../../plugins/gatsby-transformer-article";
import { buildMapPage } from "../../../../gatsby/pages/buildMapPage";
import { findCareers } from "../../../../gatsby/pages/findCareers";

const article = (slug: string, ...related: string[]) => ({
  id: slug,
  file: `${slug}.md`,
  slug,
  path: `${slug}/`,
  title: slug,
  frontMatter: { ...emptyFields, related, levels: [{ name: "Junior" }] },
});

test("the map has the careers by title, with their neighbours and steps", () => {
  const { path, context } = buildMapPage(findCareers([article("/b", "/a", "/tidak-ada"), article("/a")]));
  expect(path).toBe("/peta/");
  expect(context).toMatchObject({
    count: 2,
    careers: [
      { name: "a", near: [], levels: ["Junior"] },
      { name: "b", near: ["a"] },
    ],
  });
});

test("on a large site those that have neighbours find room first", () => {
  const alone = Array.from({ length: 70 }, (_, index) => article(`/k${index}`));
  const { context } = buildMapPage(findCareers([...alone, article("/y", "/z"), article("/z")]));
  expect(context).toMatchObject({ count: 72 });
  const names = "count" in context ? context.careers.map(({ name }) => name) : [];
  expect(names).toHaveLength(60);
  expect(names).toEqual(expect.arrayContaining(["y", "z"]));
});
