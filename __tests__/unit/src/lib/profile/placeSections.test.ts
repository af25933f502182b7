import { findProfileSections } from "../../../../../src/lib/profile/profileSections";
import { placeSections } from "../../../../../src/lib/profile/placeSections";

const sections = findProfileSections({ tasks: ["Satu"], salary: [1], levels: [1] }, []);

const html = (text: string) => ({ html: text, facts: null, factsHeading: null });
const facts = (name: string) => ({ html: null, facts: name, factsHeading: null });
const heading = (id: string) => ({ html: null, facts: null, factsHeading: id });

/** The page in short. */
function place(parts: Parameters<typeof placeSections>[0]) {
  const { items, rest, labels } = placeSections(parts, sections);
  return {
    page: items.map((item) => ("html" in item ? item.html : `${item.section.name} by ${item.namedBy}`)),
    rest: rest.map(({ name }) => name),
    labels: Object.fromEntries(labels),
  };
}

test("an article without places is one text, and all blocks follow", () => {
  expect(place([html("<p>Isi.</p>")])).toEqual({
    page: ["<p>Isi.</p>"],
    rest: ["tugas", "gaji", "jenjang"],
    labels: {},
  });
  expect(place([])).toMatchObject({ page: [], rest: ["tugas", "gaji", "jenjang"] });
});

test("a block stands in its place, and the heading above names it", () => {
  const parts = [html("<h2>"), heading("a"), html("Uang</h2><p>x</p>\n"), facts("gaji"), html("\n<p>y</p>")];
  expect(place(parts)).toEqual({
    page: ['<h2><span class="facts-label">Gaji</span> Uang</h2><p>x</p>\n', "gaji by above", "\n<p>y</p>"],
    rest: ["tugas", "jenjang"],
    labels: { a: "Gaji" },
  });
});

test("where several share a heading, it names all, and each says which it is", () => {
  const parts = [html("<h2>"), heading("a"), html("Uang</h2>"), facts("gaji"), html("\n"), facts("jenjang")];
  expect(place(parts)).toMatchObject({
    page: [expect.stringContaining("Gaji · Jenjang"), "gaji by label", "jenjang by label"],
    labels: { a: "Gaji · Jenjang" },
  });
});

test("a block before any heading has its own", () => {
  expect(place([facts("tugas"), html("<h2>"), heading("a"), html("A</h2>"), facts("gaji")])).toMatchObject({
    page: ["tugas by heading", expect.any(String), "gaji by above"],
  });
});

test("an unknown name, one that comes again and one without facts leave no trace", () => {
  const parts = [
    facts("gaji"),
    html("<h2>"),
    heading("a"),
    html("A</h2>"),
    ...["gaji", "<b>", "rujukan"].map(facts),
    html("<p>z</p>"),
  ];
  expect(place(parts)).toEqual({
    page: ["gaji by heading", "<h2>A</h2><p>z</p>"],
    rest: ["tugas", "jenjang"],
    labels: { a: "" },
  });
});
