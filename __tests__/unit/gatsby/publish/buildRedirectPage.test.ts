import { load } from "cheerio";
import { buildRedirectPage } from "../../../../gatsby/publish/buildRedirectPage";

test("leads on by itself and by a link, names the new address as canonical, and is not listed", () => {
  const title = 'Data & "Engineer" </title><script>alert(1)</script>';
  const $ = load(buildRedirectPage({ title, href: "/x/baru/", url: "https://situs.example/x/baru/" }));
  expect($("html").attr("lang")).toBe("id");
  expect($('meta[http-equiv="refresh"]').attr("content")).toBe("0; url=/x/baru/");
  expect($('link[rel="canonical"]').attr("href")).toBe("https://situs.example/x/baru/");
  expect($('meta[name="robots"]').attr("content")).toBe("noindex");
  expect($("main a").attr("href")).toBe("/x/baru/");
  expect($("main a").text()).toBe(title);
  expect($("script")).toHaveLength(0);
  expect($("title")).toHaveLength(1);
});
