import * as React from "react";
import { formatDate } from "../../lib/formatDate";
import type { Route } from "../../lib/profile/Profile";
import { toProfileName } from "../../lib/profile/profileNames";
import { ExternalLink } from "./ExternalLink";
import { FactList } from "./FactList";
import * as styles from "./Routes.module.css";

/** Ways into a career, a card each: what, how long, what it takes, what it costs. */
export function Routes({ routes }: { routes: readonly Route[] }) {
  return (
    <ul className={styles.routes}>
      {routes.map((route, index) => (
        <li className={styles.route} key={index}>
          <p className={styles.type}>{toProfileName("route", route.type)}</p>
          {route.title !== null && (
            <h3 className={styles.title}>
              {route.url === null ? route.title : <ExternalLink href={route.url}>{route.title}</ExternalLink>}
            </h3>
          )}
          <FactList facts={toFacts(route)} />
          {route.url !== null && route.title === null && (
            <ExternalLink href={route.url}>Lihat programnya</ExternalLink>
          )}
        </li>
      ))}
    </ul>
  );
}

function toFacts({ duration, requirements, cost }: Route) {
  return [
    { term: "Lamanya", value: duration },
    {
      term: "Syaratnya",
      value:
        requirements !== null && requirements.length > 0 ? (
          <ul className={styles.requirements}>
            {requirements.map((requirement) => (
              <li key={requirement}>{requirement}</li>
            ))}
          </ul>
        ) : null,
    },
    {
      term: "Biayanya",
      value: cost && (
        <>
          {cost.text}{" "}
          <span className={styles.source}>
            ({cost.source}, {formatDate(cost.asOf)})
          </span>
        </>
      ),
    },
  ].filter(({ value }) => value !== null);
}
