import type { AlertInfo } from '../contracts/hazard-alert.ts';
import type { ProductLine } from '../contracts/records/policy.ts';
import type { CodeScheme } from './event-code.ts';

/** What a warning of a hazard helps a policyholder of a line to save. */
export type Protects = 'life' | 'property';

/** A product line a hazard concerns. */
export interface HazardLine {
  readonly line: ProductLine;
  readonly protects: Protects;
}

/** What of an info tells its hazard. */
export type EventTold = Pick<AlertInfo, 'event' | 'eventCodes'>;

/**
 * A kind of hazard as a plug-in: how it is recognised and whom it concerns. Pure. Its severity rule is that of all of
 * them: how bad it is, the office says, and what follows is in `domain/concern`; adapters of sources without severities
 * of their own map the office's level.
 */
export interface Hazard {
  /** The first half of its programmes' names: lower-case letters, digits, hyphens. */
  readonly kind: string;
  /** What it is called, by language. */
  readonly name: Readonly<Record<string, string>>;
  /** The event codes it answers to, lower case, by the list they are of. */
  readonly codes: Readonly<Partial<Record<CodeScheme, readonly string[]>>>;
  /** Phrases of an event's name that mean it, by language: lower case, without hyphens, whole words where Latin. */
  readonly patterns: Readonly<Record<string, readonly string[]>>;
  /** Longer phrases that hold one of `patterns` and mean none of ours. */
  readonly except: readonly string[];
  readonly lines: readonly HazardLine[];
  /** Events it must answer to, and events it must not. */
  readonly examples: readonly EventTold[];
  readonly counterExamples: readonly EventTold[];
}

/** The name of the programme that tells a line's policyholders of a hazard: `typhoon-motor`. */
export function programmeName(hazard: Pick<Hazard, 'kind'>, line: ProductLine): string {
  return `${hazard.kind}-${line}`;
}
