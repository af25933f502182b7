import * as React from "react";
import { StrokeIcon } from "../icons/StrokeIcon";
import * as styles from "./ThemeSwitch.module.css";

/**
 * One button: pressed where the page is dark. Until it is pressed for the first time the system decides.
 * `src/enhance/themeSwitch.ts` makes it work; without script it isn't shown.
 */
export function ThemeSwitch() {
  return (
    <button
      aria-label="Tema gelap"
      aria-pressed="false"
      className={styles.toggle}
      data-theme-switch=""
      title="Tema gelap"
      type="button"
    >
      <StrokeIcon path="M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z" />
    </button>
  );
}
