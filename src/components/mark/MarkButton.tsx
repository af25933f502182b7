import * as React from "react";
import { StrokeIcon } from "../icons/StrokeIcon";
import * as styles from "./MarkButton.module.css";

type MarkButtonProps = {
  /** The career's name in addresses of tools */
  name: string;
  title: string;
};

/** Puts a career on the reader's own list and takes it off, by `src/enhance/marks.ts`; without script there is none. */
export function MarkButton({ name, title }: MarkButtonProps) {
  return (
    <button
      aria-label={`Tandai ${title}`}
      aria-pressed="false"
      className={styles.mark}
      data-mark={name}
      type="button"
    >
      <StrokeIcon path="M7 4h10v16l-5-4-5 4z" />
    </button>
  );
}
