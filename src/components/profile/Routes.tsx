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
        <li className={styles.route} key={index}>
          <b className={styles.type}>{toProfileName("route", route.type)}</b>
          <div>
            <RouteTitle {...route} />
            <Particulars {...route} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function RouteTitle({ title, url }: Route) {
  if (url !== null) return <ExternalLink href={url}>{title ?? "Lihat programnya"}</ExternalLink>;
  return title;
}

function Particulars({ duration, requirements, cost }: Route) {
  return (
    <>
      {duration !== null && <p className={styles.particular}>Lamanya: {duration}</p>}
      {requirements !== null && requirements.length > 0 && (
        <p className={styles.particular}>Syaratnya: {requirements.join("; ")}</p>
      )}
      {cost !== null && (
        <p className={styles.particular}>
          Biayanya: {cost.text} ({cost.source}, {formatDate(cost.asOf)})
        </p>
      )}
    </>
  );
}
