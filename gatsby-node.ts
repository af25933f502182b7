export { createPages } from "./gatsby/hooks/createPages";
export { createResolvers } from "./gatsby/hooks/createResolvers";
export { createSchemaCustomization } from "./gatsby/hooks/createSchemaCustomization";
export { onCreateDevServer } from "./gatsby/hooks/onCreateDevServer";
export { onCreateNode } from "./gatsby/hooks/onCreateNode";
export { onCreateWebpackConfig } from "./gatsby/hooks/onCreateWebpackConfig";
export { onPostBuild } from "./gatsby/hooks/onPostBuild";
export { onPreInit } from "./gatsby/hooks/onPreInit";
