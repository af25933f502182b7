import * as React from "react";
import * as styles from "./StrokeIcon.module.css";

type StrokeIconProps = {
  /** Path data on a grid of 24, drawn as strokes of one width */
  path: string;
  /** Whether it stands on a round wash of the accent */
  washed?: boolean;
};

/** A small drawing beside words that say the same. */
export function StrokeIcon({ path, washed = false }: StrokeIconProps) {
  return (
    <svg
      aria-hidden="true"
      className={washed ? styles.washed : styles.icon}
      height="24"
      viewBox="0 0 24 24"
      width="24"
    >
      <path d={path} />
    </svg>
  );
}
