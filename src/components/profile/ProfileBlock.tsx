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
import * as styles from "./ProfileBlock.module.css";
import { Project } from "./Project";
import { Qna } from "./Qna";
import { References } from "./References";
import { Resources } from "./Resources";
import { Routes } from "./Routes";
import { Salary } from "./Salary";
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
};

type ProfileBlockProps = PlacedBlock & { facts: ProfileFacts };

/** One block of a career's facts. Links lead to it, and it takes the focus then. */
export function ProfileBlock({ section, namedBy, facts }: ProfileBlockProps) {
  const { key, name, id, label, title } = section;
  const { profile, oldSalary, notes } = facts;
  return (
    <section
      aria-label={title}
      className={namedBy === "heading" ? `${styles.block} ${styles.apart}` : styles.block}
      id={id}
      tabIndex={-1}
    >
      {namedBy === "label" && <p className="facts-label">{label}</p>}
      {namedBy === "heading" && (
        <h2 className={styles.heading}>
          <SectionIcon section={key} />
          {title}
        </h2>
      )}
      {bodies[key](profile, oldSalary)}
      {notes
        .filter((note) => note.key === name)
        .map(({ text }) => (
          <p className={styles.note} key={text}>
            {text}
          </p>
        ))}
    </section>
  );
}

/** What stands in each block. */
const bodies: Readonly<
  Record<ProfileSectionKey, (profile: Profile, oldSalary: readonly boolean[]) => React.ReactNode>
> = {
  tasks: ({ tasks }) => <BulletList items={tasks ?? []} />,
  skills: ({ skills }) => <Skills hard={skills?.hard ?? []} soft={skills?.soft ?? []} />,
  day: ({ day }) => <WorkDay entries={day ?? []} />,
  workStyle: ({ workStyle }) => <FactList facts={toWorkStyleFacts(workStyle)} />,
  conditions: ({ conditions }) => conditions && <Conditions conditions={conditions} />,
  ai: ({ ai }) => ai && <AiFacts ai={ai} />,
  school: ({ school }) => <p>{school}</p>,
  project: ({ project }) => project && <Project project={project} />,
  salary: ({ salary }, oldSalary) => <Salary old={oldSalary} rows={salary ?? []} />,
  levels: ({ levels }) => <Levels levels={levels ?? []} />,
  majors: ({ majors }) => <BulletList items={majors ?? []} />,
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
  selection: ({ selection }) => <BulletList items={selection ?? []} ordered />,
  interviewQuestions: ({ interviewQuestions }) => <InterviewQuestions questions={interviewQuestions ?? []} />,
  qna: ({ qna }) => <Qna questions={qna ?? []} />,
  interests: ({ interests, occupation }) => (
    <Interests letters={interests ?? []} occupation={occupation ?? { onet: null, kkni: null, skkni: null }} />
  ),
  resources: ({ resources }) => <Resources resources={resources ?? []} />,
  references: ({ references }) => <References references={references ?? []} />,
};
