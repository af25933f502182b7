import { buildRedirectMap } from "../../../../gatsby/publish/buildRedirectMap";

test("a line with and one without the slash at the end, both below the path prefix", () => {
  expect(buildRedirectMap([{ from: "/lama/", to: "/baru/", title: "Baru" }], "/x")).toBe(
    "/x/lama/ /x/baru/;\n/x/lama /x/baru/;\n",
  );
  expect(buildRedirectMap([], "/x")).toBe("");
});
