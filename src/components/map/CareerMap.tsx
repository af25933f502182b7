import * as React from "react";
import type { CareerMap as Plan, MapCareer, Strand } from "../../lib/map/buildMap";
import * as styles from "./CareerMap.module.css";

/** A career on the map; `href` with the path prefix. */
type Career = MapCareer & { title: string; href: string; levels: readonly string[] };

type CareerMapProps = {
  map: Plan<Career>;
  /** By key; `href` with the path prefix */
  fields: ReadonlyMap<string, { name: string; href: string }>;
};

/** Fields, their careers, and what is near each, as a list in a list; the lines beside it say the same to the eye. */
export function CareerMap({ map, fields }: CareerMapProps) {
  return (
    <ul className={styles.fields}>
      {map.fields.map(({ field, strands, rows }) => {
        const known = fields.get(field ?? "");
        return (
          <li data-field={field ?? undefined} key={field}>
            <div className={styles.row}>
              <Lanes lanes={map.lanes} strands={strands} />
              <h2 className={styles.field}>
                {known ? <a href={known.href}>{known.name}</a> : "Bidang lain"}
              </h2>
            </div>
            <ul className={styles.careers}>
              {rows.map(({ career, near, strands: own }) => (
                <li className={styles.row} key={career.name}>
                  <Lanes lanes={map.lanes} strands={own} />
                  <div className={styles.career}>
                    <a className={styles.title} href={career.href}>
                      {career.title}
                    </a>
                    {career.levels.length > 0 && (
                      <p className={styles.levels}>Jenjang: {career.levels.join(" → ")}</p>
                    )}
                    {near.length > 0 && (
                      <ul aria-label={`Tetangga ${career.title}`} className={styles.near}>
                        {near.map(({ name, title, href, field: other }) => (
                          <li data-field={other ?? undefined} key={name}>
                            <a className={styles.neighbour} href={href}>
                              {title}
                            </a>
                          </li>
                        ))}
                      </ul>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

/** Between two lines, and where in a row its career's name stands; in rem, so that all grows with the reader's letters. */
const step = 0.5;
const level = "1.375rem";

const toX = (lane: number): string => `${(lane + 0.5) * step}rem`;

/** One row's pieces of the lines, as high as the row turns out to be: only whole heights and fixed places are used. */
function Lanes({ lanes, strands }: { lanes: number; strands: readonly Strand[] }) {
  if (lanes === 0) return null;
  return (
    <svg aria-hidden="true" className={styles.lanes} width={`${(lanes + 1) * step}rem`}>
      {strands.map(({ lane, field, above, below, stop }) => (
        <g data-field={field ?? undefined} key={lane}>
          {(above || below) && (
            <line
              className={styles.line}
              x1={toX(lane)}
              x2={toX(lane)}
              y1={above ? "0" : level}
              y2={below ? "100%" : level}
            />
          )}
          {stop && (
            <>
              <line className={styles.branch} x1={toX(lane)} x2="100%" y1={level} y2={level} />
              <circle className={above ? styles.stop : styles.start} cx={toX(lane)} cy={level} r="0.25rem" />
            </>
          )}
        </g>
      ))}
    </svg>
  );
}
