import * as React from "react";
import * as styles from "./WorkDay.module.css";

type WorkDayProps = { entries: readonly { time: string | null; activity: string }[] };

/** An ordinary day, in order: a line downwards on a phone, a strip across a wide screen. */
export function WorkDay({ entries }: WorkDayProps) {
  return (
    <ol className={styles.day}>
      {entries.map(({ time, activity }, index) => (
        <li key={index}>
          {time !== null && <b>{time}</b>} {activity}
        </li>
      ))}
    </ol>
  );
}
