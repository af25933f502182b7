/** One thing to do on the way to a career. */
export type Step = {
  /** Six hexadecimal digits; another one when the words change, so that no tick stands for what was never read */
  id: string;
  text: string;
};

/** The first steps towards a career, as its article lists them: JSON, beside the facts that are compared. */
export type CareerSteps = {
  learning: readonly Step[];
  /** `null` for an article without a weekend project */
  project: { title: string; steps: readonly Step[] } | null;
};

/** All steps, in their order. */
export const listSteps = ({ learning, project }: CareerSteps): Step[] => [
  ...learning,
  ...(project?.steps ?? []),
];
