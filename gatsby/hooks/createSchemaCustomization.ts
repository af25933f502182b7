import type { GatsbyNode } from "gatsby";

/** The closed lists of `content/_data/`, and how an article points at them. */
export const createSchemaCustomization: GatsbyNode["createSchemaCustomization"] = ({ actions }) => {
  actions.createTypes(`
    "A field of work (bidang)"
    type Field implements Node @dontInfer {
      "As front matter names it"
      key: String!
      "As readers see it"
      name: String!
      "One line"
      description: String!
      "What its careers share"
      shared: String
      "In what each career differs from the others"
      differences: [FieldDifference!]!
      "Where to start"
      start: String
    }

    type FieldDifference {
      "The last part of its article's slug"
      career: String!
      text: String!
    }

    "Who writes: a person or a team"
    type Author implements Node @dontInfer {
      "As front matter names them"
      key: String!
      name: String!
      url: String
      affiliation: String
    }

    "What stands below a block of facts, whatever the career"
    type BlockNote implements Node @dontInfer {
      "The block's name, as writers place it"
      key: String!
      text: String!
    }

    "content/_data/istilah.yaml as a whole: an article's marks depend on all of it"
    type Glossary implements Node @dontInfer {
      "In the order of the list"
      terms: [Term!]!
    }

    type Term {
      "Its anchor at /istilah/"
      key: String!
      "As articles write it"
      term: String!
      aliases: [String!]!
      english: String
      "At most 30 words"
      definition: String!
      "Keys of terms to read next"
      seeAlso: [String!]!
    }

    "gatsby-transformer-remark's own node, with typed front matter: what the content engine finds valid"
    type MarkdownRemark implements Node {
      frontmatter: ArticleFrontMatter
    }

    type Article implements Node {
      "The field of work that the front matter names"
      field: Field @link(by: "key", from: "frontMatter.field")
    }
  `);
};
