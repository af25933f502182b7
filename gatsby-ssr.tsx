export { onPreRenderHTML } from "./gatsby/hooks/onPreRenderHTML";
export { onRenderBody } from "./gatsby/hooks/onRenderBody";
export { wrapRootElement } from "./gatsby/hooks/wrapRootElement";
