import { withPrefix } from "gatsby";
import type { ListContext } from "../lib/pageContexts";
import type { PaginationProps } from "../components/listing/Pagination";
import { toListPagePath } from "../lib/listPaths";

/** Page context to view model. */
export function toPagination({ listPath, page, pageCount }: Omit<ListContext, "ids">): PaginationProps {
  return {
    page,
    hrefs: Array.from({ length: pageCount }, (_, index) => withPrefix(toListPagePath(listPath, index + 1))),
  };
}
