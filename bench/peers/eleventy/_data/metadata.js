export default {
  title: "Eleventy",
  url: "https://example.com/",
  language: "id",
  description: "Artikel untuk mengukur kecepatan.",
};
