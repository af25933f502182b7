import * as React from "react";
import type { PageItem } from "../../lib/profile/placeSections";
import * as styles from "./ArticleBody.module.css";
import { paperKeys, ProfileBlock, type ProfileFacts } from "./ProfileBlock";

type ArticleBodyProps = {
  /** In the order of the page */
  items: readonly PageItem[];
  facts: ProfileFacts;
};

/** An article's text, and the blocks of facts among it and after it. */
export function ArticleBody({ items, facts }: ArticleBodyProps) {
  const isCareer = items.some((item) => "section" in item && paperKeys.has(item.section.key));
  return (
    <div className={isCareer ? styles.career : undefined}>
      {items.map((item, index) =>
        "html" in item ? (
          <div
            className={isProject(items[index - 1]) ? `prose ${styles.steps}` : "prose"}
            dangerouslySetInnerHTML={{ __html: item.html }}
            key={index}
          />
        ) : (
          <ProfileBlock {...item} facts={facts} key={item.section.key} />
        ),
      )}
    </div>
  );
}

/** The weekend project's facts, which its steps stand below. */
function isProject(item: PageItem | undefined): boolean {
  return item !== undefined && "section" in item && item.section.key === "project";
}
