import type { Profile } from "../../lib/profile/Profile";
import { toProfileName } from "../../lib/profile/profileNames";
import type { Fact } from "./FactList";

/** How one works, as terms and values; what isn't said is left out. */
export function toWorkStyleFacts(workStyle: Profile["workStyle"]): Fact[] {
  const remote = workStyle?.remote;
  return [
    { term: "Jam kerja", value: workStyle?.hours },
    { term: "Tempat", value: remote == null ? null : toProfileName("remote", remote) },
    { term: "Suasana", value: workStyle?.environment },
  ].filter(({ value }) => value != null);
}
