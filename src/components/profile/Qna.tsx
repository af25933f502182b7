import * as React from "react";
import { formatDate } from "../../lib/formatDate";
import type { Answer, Profile } from "../../lib/profile/Profile";
import { Folded } from "./Folded";
import * as styles from "./Qna.module.css";

type QnaProps = { questions: NonNullable<Profile["qna"]> };

/** Questions put to people of the trade, each answer with who gave it and when. */
export function Qna({ questions }: QnaProps) {
  return (
    <Folded gist={`${questions.length} pertanyaan, dijawab orang yang mengalaminya`}>
      {questions.map(({ question, answers }) => (
        <div key={question}>
          <h3>{question}</h3>
          {answers.map((answer, index) => (
            <figure className={styles.answer} key={index}>
              <blockquote>{answer.answer}</blockquote>
              <figcaption>{toPerson(answer)}</figcaption>
            </figure>
          ))}
        </div>
      ))}
    </Folded>
  );
}

function toPerson({ person, role, org, date }: Answer): string {
  return [person, role, org, date && formatDate(date)].filter(Boolean).join(", ");
}
