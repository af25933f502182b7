import * as React from "react";
import { toProfileName } from "../../lib/profile/profileNames";
import { BulletList } from "./BulletList";
import { Folded } from "./Folded";

type InterviewQuestionsProps = { questions: readonly { question: string; level: string | null }[] };

/** What one is asked when applying. */
export function InterviewQuestions({ questions }: InterviewQuestionsProps) {
  return (
    <Folded gist={`${questions.length} contoh pertanyaan untuk berlatih`}>
      <BulletList
        items={questions.map(({ question, level }) =>
          level === null ? question : `${question} (${toProfileName("level", level)})`,
        )}
      />
    </Folded>
  );
}
