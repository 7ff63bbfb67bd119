/** What a step of the gate found: how many checks held and failed, and what to show when some failed. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

/** One step of the gate. */
export interface Step {
  readonly title: string;
  readonly run: () => Promise<Outcome>;
}

/** The outcome of a step that is a single check. */
export function single(ok: boolean, output: string): Outcome {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
}
