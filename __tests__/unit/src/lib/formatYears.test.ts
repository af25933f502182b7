import { formatYears } from "../../../../src/lib/formatYears";

test("years are told from the first to the last, one alone as itself", () => {
  expect(formatYears(["2024-07", "2021", "2022"])).toBe("2021–2024");
  expect(formatYears(["2024-07", "2024"])).toBe("2024");
});
