import * as React from "react";
import * as styles from "./InlineCode.module.css";

type InlineCodeProps = {
  /** With code between backticks, as the words of problems have it */
  text: string;
};

/** A sentence, with what stands between backticks as code. */
export function InlineCode({ text }: InlineCodeProps) {
  const parts = text.split("`");
  // A value that holds a backtick itself leaves an odd one: better shown as it is than half as code.
  if (parts.length % 2 === 0) return <>{text}</>;
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <code className={styles.code} key={index}>
            {part}
          </code>
        ),
      )}
    </>
  );
}
