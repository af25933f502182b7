import { parseCheckOptions } from "../../../scripts/parseCheckOptions";

describe("parseCheckOptions", () => {
  it.each([
    [[], { format: "text", strict: false }],
    [["--strict"], { format: "text", strict: true }],
    [["--format", "json"], { format: "json", strict: false }],
    [["--format=github", "--strict"], { format: "github", strict: true }],
  ])("reads %j", (args, options) => {
    expect(parseCheckOptions(args)).toEqual(options);
  });

  it("takes the usual format unless another is asked for", () => {
    expect(parseCheckOptions([], "github")).toMatchObject({ format: "github" });
    expect(parseCheckOptions(["--format", "text"], "github")).toMatchObject({ format: "text" });
  });

  it.each([[["--format", "xml"]], [["--format"]], [["--ketat"]], [["lain"]]])(
    "explains %j in Bahasa",
    (args) => {
      expect(parseCheckOptions(args)).toMatch(/tidak dikenal.*Pakai: npm run check:content/);
    },
  );
});
