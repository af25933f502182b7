import { graphql } from "gatsby";

/** What a list shows of an article. */
export const articleCardFragment = graphql`
  fragment ArticleCard on Article {
    id
    path
    title
    excerpt
    readingMinutes
    frontMatter {
      description
      summary
      kind
      date
      draft
      salary {
        level
        scope
        min
        max
        average
        median
        figure
        currency
        period
        region
        source
        asOf
      }
      routes {
        type
      }
    }
    field {
      key
      name
    }
  }
`;
