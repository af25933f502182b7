import { buildRedirectRules } from "../../../../gatsby/publish/buildRedirectRules";

const redirects = [{ from: "/lama/", to: "/baru/", title: "Baru" }];

test("a rule with and one without the slash at the end, both below the path prefix", () => {
  expect(buildRedirectRules(redirects, { pathPrefix: "/x", force: false })).toBe(
    "/x/lama/ /x/baru/ 301\n/x/lama /x/baru/ 301\n",
  );
});

test("for Netlify, rules go before the page at the old address", () => {
  expect(buildRedirectRules(redirects, { pathPrefix: "", force: true })).toBe(
    "/lama/ /baru/ 301!\n/lama /baru/ 301!\n",
  );
});
