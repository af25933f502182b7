import React from "react";
import { graphql } from "gatsby";

export default function Article({ data: { markdownRemark } }) {
  return (
    <article>
      <h1>{markdownRemark.frontmatter.title}</h1>
      <div dangerouslySetInnerHTML={{ __html: markdownRemark.html }} />
    </article>
  );
}

export const Head = ({ data }) => <title>{data.markdownRemark.frontmatter.title}</title>;

export const query = graphql`
  query ($id: String!) {
    markdownRemark(id: { eq: $id }) {
      html
      frontmatter {
        title
        date
      }
    }
  }
`;
