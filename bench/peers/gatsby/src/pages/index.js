import React from "react";
import { graphql, Link } from "gatsby";

export default function Index({ data }) {
  return (
    <ul>
      {data.allMarkdownRemark.nodes.map(({ frontmatter: { slug, title } }) => (
        <li key={slug}>
          <Link to={`${slug}/`}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}

export const Head = () => <title>Bare</title>;

export const query = graphql`
  {
    allMarkdownRemark(sort: { frontmatter: { date: DESC } }) {
      nodes {
        frontmatter {
          slug
          title
        }
      }
    }
  }
`;
