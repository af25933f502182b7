import { formatPageTitle } from "../../../../src/lib/formatPageTitle";

test("pages of a list have titles of their own, the first the list's", () => {
  expect([1, 2, 10].map((page) => formatPageTitle("Data dan AI", page))).toEqual([
    "Data dan AI",
    "Data dan AI, halaman 2",
    "Data dan AI, halaman 10",
  ]);
});
