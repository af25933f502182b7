import { withPrefix } from "gatsby";
import type { Topic } from "../components/onward/TopicList";
import { formatTopic } from "../lib/formatTopic";
import { toTopicPath } from "../lib/listPaths";

/** Tags to view model: two that share a page are one topic. */
export function toTopics(tags: readonly string[]): Topic[] {
  const byPath = new Map(tags.map((tag) => [toTopicPath(tag), formatTopic(tag)]));
  return [...byPath].flatMap(([path, name]) => (path === null ? [] : [{ name, href: withPrefix(path) }]));
}
