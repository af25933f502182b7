import { renderBody } from "../../../../../support/renderBody";

const render = (body: string) => renderBody(body).html;

test.each([
  "https://youtu.be/abc",
  "https://www.youtube.com/watch?v=abc",
  "<https://m.youtube.com/shorts/abc>",
  "[https://youtu.be/abc](https://youtu.be/abc)",
])("%s alone in a paragraph is a card", (body) => {
  const html = render(body);
  expect(html).toMatch(
    /^<p class="video"><a href="https:[^"]+" class="video-card external" rel="noopener noreferrer">/,
  );
  expect(html).toContain('<span class="video-card-title">Tonton video di YouTube</span>');
  expect(html).not.toMatch(/<(iframe|img|script)/);
});

test("its title is the text of the link, if it has some", () => {
  expect(render("[Sehari jadi *developer*](https://youtu.be/abc)")).toContain(
    '<span class="video-card-title">Sehari jadi <em>developer</em></span>',
  );
});

test.each([
  "Lihat https://youtu.be/abc",
  "https://youtu.be/abc https://youtu.be/def",
  "https://vimeo.com/1",
  "https://youtube.com.lain.example/watch?v=a",
  "https://youtube.com/@saluran",
])("%s is no card", (body) => {
  expect(render(body)).not.toContain("video-card");
});
