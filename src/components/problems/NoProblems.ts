/**
 * Stands in for ProblemBanner and ProblemSummary in a build (see gatsby/hooks/onCreateWebpackConfig.ts): Gatsby puts
 * the styles of every component on every page, and readers have no use for those of the preview.
 */
const nothing = () => null;

export { nothing as ProblemBanner, nothing as ProblemSummary };
