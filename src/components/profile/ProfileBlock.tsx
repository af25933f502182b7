import * as React from "react";
import type { Profile } from "../../lib/profile/Profile";
import type { PlacedBlock } from "../../lib/profile/placeSections";
import type { ProfileSectionKey } from "../../lib/profile/profileSections";
import { SectionIcon } from "../icons/SectionIcon";
import { AiFacts } from "./AiFacts";
import { BulletList } from "./BulletList";
import { Conditions } from "./Conditions";
import { FactList } from "./FactList";
import { Interests } from "./Interests";
import { InterviewQuestions } from "./InterviewQuestions";
import { Levels } from "./Levels";
import { Names } from "./Names";
import * as styles from "./ProfileBlock.module.css";
import { Project } from "./Project";
import { Qna } from "./Qna";
import { References } from "./References";
import { Resources } from "./Resources";
import { Routes } from "./Routes";
import { Salary } from "./Salary";
import { Selection } from "./Selection";
import { Skills } from "./Skills";
import { TwoSides } from "./TwoSides";
import { WorkDay } from "./WorkDay";
import { toWorkStyleFacts } from "./toWorkStyleFacts";

/** What blocks are filled from, beside the article's text. */
export type ProfileFacts = {
  profile: Profile;
  /** Whether the salary row at the same place is older than 24 months */
  oldSalary: readonly boolean[];
  /** What stands below a block whatever the career, by the block's name */
  notes: readonly { key: string; text: string }[];
  /** Where sources and licences of occupational codes are told, path prefix included */
  codesHref: string;
};

type ProfileBlockProps = PlacedBlock & { facts: ProfileFacts };

/** One block of a career's facts. Links lead to it, and it takes the focus then. */
export function ProfileBlock({ section, namedBy, facts }: ProfileBlockProps) {
  const { key, name, id, label, title } = section;
  const { profile, notes } = facts;
  const isApart = namedBy === "heading";
  const ownNotes = notes
    .filter((note) => note.key === name)
    .map(({ text }) => (
      <p key={text}>
        <small>{text}</small>
      </p>
    ));
  return (
    <section
      aria-label={title}
      className={[
        styles.block,
        ...(isApart ? [styles.apart] : []),
        ...(isApart && foldedKeys.has(key) ? [styles.folded] : []),
        ...(paperKeys.has(key) ? [styles.onPaper] : []),
      ].join(" ")}
      id={id}
      tabIndex={-1}
    >
      {namedBy === "label" && <p className="facts-label">{label}</p>}
      {isApart && (
        <h2 className={styles.heading}>
          {!foldedKeys.has(key) && <SectionIcon section={key} />}
          {title}
        </h2>
      )}
      {bodies[key](profile, facts, ownNotes)}
      {!holdsNotes.has(key) && ownNotes}
    </section>
  );
}

/** Blocks that are one folded list and no more. */
const foldedKeys: ReadonlySet<ProfileSectionKey> = new Set([
  "conditions",
  "selection",
  "interviewQuestions",
  "qna",
  "interests",
  "resources",
  "references",
]);

/** Blocks that are printed, as a career is on two pages. */
export const paperKeys: ReadonlySet<ProfileSectionKey> = new Set([
  "tasks",
  "skills",
  "project",
  "salary",
  "levels",
  "majors",
  "school",
  "routes",
  "fit",
]);

/** Blocks that show their notes within what is folded. */
const holdsNotes: ReadonlySet<ProfileSectionKey> = new Set(["ai", "conditions"]);

/** What stands in each block. */
const bodies: Readonly<
  Record<
    ProfileSectionKey,
    (profile: Profile, facts: ProfileFacts, notes: React.ReactNode) => React.ReactNode
  >
> = {
  tasks: ({ tasks }) => <BulletList items={tasks ?? []} />,
  skills: ({ skills }) => <Skills hard={skills?.hard ?? []} soft={skills?.soft ?? []} />,
  day: ({ day }) => <WorkDay entries={day ?? []} />,
  workStyle: ({ workStyle }) => <FactList facts={toWorkStyleFacts(workStyle)} />,
  conditions: ({ conditions }, _facts, notes) =>
    conditions && <Conditions conditions={conditions}>{notes}</Conditions>,
  ai: ({ ai }, _facts, notes) => ai && <AiFacts ai={ai}>{notes}</AiFacts>,
  school: ({ school }) => <p>{school}</p>,
  project: ({ project }) => project && <Project project={project} />,
  salary: ({ salary }, { oldSalary }) => <Salary old={oldSalary} rows={salary ?? []} />,
  levels: ({ levels }) => <Levels levels={levels ?? []} />,
  majors: ({ majors }) => <Names items={majors ?? []} />,
  routes: ({ routes }) => <Routes routes={routes ?? []} />,
  fit: ({ fit }) => (
    <TwoSides
      left={{ title: "Cocok kalau kamu…", items: fit?.yes ?? [] }}
      right={{ title: "Kurang cocok kalau kamu…", items: fit?.no ?? [] }}
    />
  ),
  prosAndCons: ({ pros, cons }) => (
    <TwoSides left={{ title: "Suka", items: pros ?? [] }} right={{ title: "Duka", items: cons ?? [] }} />
  ),
  selection: ({ selection }) => <Selection steps={selection ?? []} />,
  interviewQuestions: ({ interviewQuestions }) => <InterviewQuestions questions={interviewQuestions ?? []} />,
  qna: ({ qna }) => <Qna questions={qna ?? []} />,
  interests: ({ interests, occupation }, { codesHref }) => (
    <Interests codesHref={codesHref} letters={interests ?? []} occupation={occupation} />
  ),
  resources: ({ resources }) => <Resources resources={resources ?? []} />,
  references: ({ references }) => <References references={references ?? []} />,
};
