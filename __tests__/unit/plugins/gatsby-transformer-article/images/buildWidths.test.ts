import { buildWidths } from "../../../../../plugins/gatsby-transformer-article/images/buildWidths";

test.each([
  [100, [100]],
  [360, [360]],
  [800, [360, 720, 800]],
  [1344, [360, 720, 1080, 1344]],
  [4000, [360, 720, 1080, 1344]],
])("a picture %d wide is made %j wide, never wider than itself", (width, widths) => {
  expect(buildWidths(width)).toEqual(widths);
});
