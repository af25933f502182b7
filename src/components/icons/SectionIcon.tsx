import * as React from "react";
import type { ProfileSectionKey } from "../../lib/profile/profileSections";
import { StrokeIcon } from "./StrokeIcon";

/** Drawn for this site on a grid of 24, as strokes of one width. */
const paths: Readonly<Record<ProfileSectionKey, string>> = {
  tasks: "M5 6.5 6.5 8 9 5M5 13.5 6.5 15 9 12M13 6.5h7M13 13.5h7M5 20h15",
  skills: "M14.5 5.5a4.5 4.5 0 0 0-5.6 5.9L4 16.3V20h3.7l4.9-4.9a4.5 4.5 0 0 0 5.9-5.6L15.6 12 12 8.4z",
  day: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 7.5V12l3.5 2",
  workStyle: "M3 19h18M5.5 19V6.5h13V19M9 10h6M9 13.5h3",
  project: "M4 20h16M6 16.5 16.5 6l2 2L8 18.5 5.5 19zM14 8.5l2 2",
  conditions: "M5 20V8l7-4 7 4v12M9.5 20v-6h5v6M9 10h.01M15 10h.01",
  ai: "M7 7h10v10H7zM10 3.5V7M14 3.5V7M10 17v3.5M14 17v3.5M3.5 10H7M3.5 14H7M17 10h3.5M17 14h3.5",
  school: "M3.5 9 12 5l8.5 4-8.5 4zM20.5 9v6M7 11v4.5c2.5 2 7.5 2 10 0V11",
  salary: "M3.5 6.5h17v11h-17zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5M6.5 12h.01M17.5 12h.01",
  levels: "M4 20h4v-5h4v-5h4V5h4",
  majors: "M12 5 2.5 9.5 12 14l9.5-4.5zM6.5 11.5V16c3 2.7 8 2.7 11 0v-4.5",
  routes: "M6 20V9.5a3 3 0 0 1 3-3h9.5M15 3l3.5 3.5L15 10M12 20v-4a3 3 0 0 1 3-3h3.5",
  fit: "M12 20s-7.5-4.4-7.5-10A4.2 4.2 0 0 1 12 7.5 4.2 4.2 0 0 1 19.5 10c0 5.6-7.5 10-7.5 10z",
  prosAndCons: "M12 4v16M7 20h10M4 8h16M6 8l-2.5 6h5zM18 8l-2.5 6h5z",
  selection: "M4 5h16l-6 7.5V19l-4 1.5v-8z",
  interviewQuestions: "M4 5h16v11h-8l-4 4v-4H4zM9.5 9a2.5 2 0 1 1 2.5 2v.8M12 13.6v.01",
  qna: "M3.5 5h11v7.5h-6L5.5 15v-2.5h-2zM17.5 9h3v7.5h-2V19l-3-2.5h-5v-1",
  interests: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M15.5 8.5 13.5 13.5 8.5 15.5 10.5 10.5z",
  resources:
    "M12 6.5C10 5 7 4.5 3.5 5v13c3.5-.5 6.5 0 8.5 1.5 2-1.5 5-2 8.5-1.5V5C17 4.5 14 5 12 6.5zM12 6.5v13",
  references: "M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 12.5h6.5M9 16h6.5",
};

/** The small mark before a section's heading. */
export function SectionIcon({ section }: { section: ProfileSectionKey }) {
  return <StrokeIcon path={paths[section]} washed />;
}
