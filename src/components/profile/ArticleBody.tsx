import * as React from "react";
import type { PageItem } from "../../lib/profile/placeSections";
import { ProfileBlock, type ProfileFacts } from "./ProfileBlock";

type ArticleBodyProps = {
  /** In the order of the page */
  items: readonly PageItem[];
  facts: ProfileFacts;
};

/** An article's text, and the blocks of facts among it and after it. */
export function ArticleBody({ items, facts }: ArticleBodyProps) {
  return items.map((item, index) =>
    "html" in item ? (
      <div className="prose" dangerouslySetInnerHTML={{ __html: item.html }} key={index} />
    ) : (
      <ProfileBlock {...item} facts={facts} key={item.section.key} />
    ),
  );
}
