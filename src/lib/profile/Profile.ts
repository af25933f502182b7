import type { SalaryRow } from "../salary/SalaryRow";

type Texts = readonly string[] | null;

/** Facts of a career as front matter has them; what an article doesn't say is `null`. */
export type Profile = {
  tasks: Texts;
  skills: {
    hard: readonly { name: string; tools: Texts }[] | null;
    soft: Texts;
  } | null;
  day: readonly { time: string | null; activity: string }[] | null;
  workStyle: {
    hours: string | null;
    /** `no`, `hybrid` or `yes` */
    remote: string | null;
    environment: string | null;
  } | null;
  conditions: Conditions | null;
  ai: AiFacts | null;
  school: string | null;
  project: Project | null;
  salary: readonly SalaryRow[] | null;
  levels: readonly { name: string; years: string | null; summary: string | null }[] | null;
  majors: Texts;
  routes: readonly Route[] | null;
  fit: { yes: Texts; no: Texts } | null;
  pros: Texts;
  cons: Texts;
  selection: Texts;
  interviewQuestions: readonly { question: string; level: string | null }[] | null;
  qna: readonly { question: string; answers: readonly Answer[] }[] | null;
  /** Holland's letters, the strongest first */
  interests: Texts;
  occupation: { onet: string | null; kkni: number | null; skkni: Texts } | null;
  resources: readonly Resource[] | null;
  references: readonly { title: string; url: string; accessed: string | null }[] | null;
};

/** A way into a career. */
export type Route = {
  type: string;
  title: string | null;
  requirements: Texts;
  duration: string | null;
  cost: { text: string; source: string; asOf: string } | null;
  url: string | null;
};

/** What a person of the trade answered. */
export type Answer = {
  person: string;
  role: string | null;
  org: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
  date: string | null;
  answer: string;
};

/** Something to learn from. */
export type Resource = {
  title: string;
  url: string;
  type: string;
  /** `id` or `en` */
  language: string;
  /** `null` where the writer doesn't know */
  free: boolean | null;
};

/** Working conditions as one source has them. */
export type Conditions = {
  hours: string | null;
  schedule: string | null;
  place: string | null;
  people: string | null;
  sitting: string | null;
  preparation: string | null;
  region: string;
  source: string;
  sourceUrl: string | null;
  /** `YYYY` or `YYYY-MM` */
  asOf: string;
};

/** What tools of artificial intelligence change in a job. */
export type AiFacts = {
  drafts: Texts;
  answersFor: Texts;
  exercise: string | null;
  findings:
    | readonly { text: string; region: string; source: string; sourceUrl: string | null; asOf: string }[]
    | null;
};

/** What a weekend project takes. */
export type Project = {
  title: string;
  /** `phone`, `laptop` or `paper` */
  device: string;
  /** MB */
  download: number | null;
  hours: number;
  cost: string | null;
  measured: string | null;
  phone: string | null;
  rubric: Texts;
  answer: Texts;
};
