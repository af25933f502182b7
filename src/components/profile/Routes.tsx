import * as React from "react";
import { formatDate } from "../../lib/formatDate";
import type { Route } from "../../lib/profile/Profile";
import { toProfileName } from "../../lib/profile/profileNames";
import { ExternalLink } from "./ExternalLink";
import * as styles from "./Routes.module.css";

/** Ways into a career: of which kind, what, how long, what it takes, what it costs. */
export function Routes({ routes }: { routes: readonly Route[] }) {
  return (
    <ul className={styles.routes}>
      {routes.map((route, index) => (
        <li key={index}>
          <b>{toProfileName("route", route.type)}</b>{" "}
          <span>
            <RouteTitle {...route} />
            {toParticulars(route).map((particular) => (
              <small key={particular}>{particular}</small>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function RouteTitle({ title, url }: Route) {
  if (url !== null) return <ExternalLink href={url}>{title ?? "Lihat programnya"}</ExternalLink>;
  return title;
}

function toParticulars({ duration, requirements, cost }: Route): string[] {
  return [
    ...(duration === null ? [] : [`Lamanya: ${duration}`]),
    ...(requirements === null || requirements.length === 0 ? [] : [`Syaratnya: ${requirements.join("; ")}`]),
    ...(cost === null ? [] : [`Biayanya: ${cost.text} (${cost.source}, ${formatDate(cost.asOf)})`]),
  ];
}
