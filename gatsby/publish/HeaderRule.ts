/** Headers that a host sends with every file whose address fits. */
export type HeaderRule = {
  /** Begins with `/`; a `*` at its end stands for anything */
  path: string;
  /** Names and values */
  headers: readonly (readonly [name: string, value: string])[];
};
