import { existsSync } from "node:fs";
import { createRandom } from "../slow/createRandom";
import { startPreview } from "../support/preview";
import type { EditKind } from "../support/previewContent";

let preview: Awaited<ReturnType<typeof startPreview>>;

beforeAll(async () => {
  preview = await startPreview("develop", createRandom(1));
});

afterEach(() => {
  expect(preview.develop.isAlive()).toBe(true);
});

afterAll(() => preview.stop());

/** Every kind of edit that `npm run test:develop` makes at random, once, in an order in which each has something to do. */
const kinds: EditKind[] = [
  "edit the body",
  "break and correct",
  "break",
  "correct",
  "empty and fill",
  "save twice",
  "edit while rebuilding",
  "add",
  "rename the file",
  "new slug",
  "swap slugs",
  "draft",
  "edit the picture",
  "edit _data",
  "edit the glossary",
  "delete",
];

test("the preview starts without warnings of CSS classes that have no rule", () => {
  expect(preview.develop.readOutput()).toContain("success Building development bundle");
  expect(preview.develop.readOutput()).not.toContain("Attempted import error");
});

test("every kind of edit is tried", () => {
  expect([...kinds].sort()).toEqual([...preview.content.kinds].sort());
});

test.each(kinds)("the preview and an open tab follow without a reload: %s", async (kind) => {
  const { differences } = await preview.edit(kind);
  expect(differences).toEqual([]);
});

test("front matter written as a program is a problem, and is not run", async () => {
  await preview.content.breakAs("scriptFence");
  expect(await preview.settle()).toEqual([]);
  expect(existsSync(preview.content.scriptProof)).toBe(false);
});

test("MarkdownRemark nodes carry typed front matter and html", async () => {
  const query = "{ allMarkdownRemark { nodes { frontmatter { slug title date } html } } }";
  const response = await fetch(`${preview.develop.url}/___graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    data: { allMarkdownRemark: { nodes: { frontmatter: { slug: string | null }; html: string }[] } };
  };
  const { nodes } = data.allMarkdownRemark;
  expect(nodes).toHaveLength(preview.content.articles.length);
  for (const { slug, form, revision } of preview.content.articles) {
    if (form !== "good") continue;
    const node = nodes.find(({ frontmatter }) => frontmatter.slug === slug);
    expect(node?.frontmatter).toEqual({
      slug,
      title: expect.stringContaining(String(revision)) as string,
      date: "2020-01-01",
    });
    expect(node?.html).toContain(`<p>Penanda ${revision}.</p>`);
  }
});
