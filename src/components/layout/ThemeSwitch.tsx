import * as React from "react";
import { StrokeIcon } from "../icons/StrokeIcon";
import * as styles from "./ThemeSwitch.module.css";

/** What may be chosen; `icon` is drawn as `StrokeIcon` asks. */
const choices = [
  {
    value: "light",
    name: "Terang",
    icon: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
  },
  { value: "dark", name: "Gelap", icon: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z" },
  { value: "system", name: "Ikuti sistem", icon: "M3.5 5h17v11h-17zM9 20h6M12 16v4" },
] as const;

/** Light, dark, or as the system is. `src/enhance/themeSwitch.ts` makes it work; without script it isn't shown. */
export function ThemeSwitch() {
  return (
    <fieldset className={styles.choices}>
      <legend className="visually-hidden">Tema warna</legend>
      {choices.map(({ value, name, icon }) => (
        <label className={styles.choice} key={value} title={name}>
          <input
            className={styles.radio}
            defaultChecked={value === "system"}
            name="tema"
            type="radio"
            value={value}
          />
          <span className={styles.icon}>
            <StrokeIcon path={icon} />
          </span>
          <span className="visually-hidden">{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
