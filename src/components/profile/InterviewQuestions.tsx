import * as React from "react";
import { toProfileName } from "../../lib/profile/profileNames";
import * as styles from "./InterviewQuestions.module.css";

type InterviewQuestionsProps = { questions: readonly { question: string; level: string | null }[] };

/** What one is asked when applying. */
export function InterviewQuestions({ questions }: InterviewQuestionsProps) {
  return (
    <ul className={styles.questions}>
      {questions.map(({ question, level }) => (
        <li className={styles.question} key={question}>
          {question}
          {level !== null && <span className={styles.level}> · {toProfileName("level", level)}</span>}
        </li>
      ))}
    </ul>
  );
}
