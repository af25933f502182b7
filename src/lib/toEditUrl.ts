import { site } from "./site";

/**
 * Where an article's file can be edited, in the form that GitHub, Codeberg and GitLab share.
 * @param file path below the content folder, with `/`
 */
export function toEditUrl(file: string): string {
  return `${site.repositoryUrl}/edit/main/content/${file.split("/").map(encodeURIComponent).join("/")}`;
}
