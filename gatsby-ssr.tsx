export { onPreRenderHTML } from "./gatsby/hooks/onPreRenderHTML";
export { onRenderBody } from "./gatsby/hooks/onRenderBody";
export { replaceRenderer } from "./gatsby/hooks/replaceRenderer";
export { wrapRootElement } from "./gatsby/hooks/wrapRootElement";
