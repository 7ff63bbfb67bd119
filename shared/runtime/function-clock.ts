/**
 * What tells a function business time. `#clock` in package.json names the module that does: the wall clock, or, in
 * bundles made under the condition `movable`, a clock that an operator can move.
 */
export interface FunctionClock {
  /** Milliseconds since 1970-01-01T00:00Z, in business time. */
  now(): number;
  /** Called before each invocation, so that no container lags behind a clock that was moved. */
  keepUp(): Promise<void>;
}
