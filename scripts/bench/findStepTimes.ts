/** How long each step of a Gatsby run took by its log, in milliseconds: `success run page queries - 1.234s - …`. */
export function findStepTimes(log: string): Map<string, number> {
  const steps = log.matchAll(/^success (.+?) - ([\d.]+)s\b/gm);
  return new Map([...steps].map(([, name = "", seconds]) => [name, Number(seconds) * 1_000]));
}
