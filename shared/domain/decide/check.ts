import type { StageConfig } from '../../config/stage-config.ts';
import type { BusinessInstant } from '../../contracts/clock.ts';
import type { Inputs } from '../../contracts/inputs.ts';
import type { Instant } from '../../contracts/instant.ts';
import type { MessageClass } from '../../contracts/message-class.ts';
import type { ProgrammeTerms } from '../../contracts/programme.ts';
import type { Template } from '../../templates/template.ts';

/** Everything a decision is made from. The same facts at the same moment give the same decision. */
export interface Facts extends Inputs {
  readonly programme: ProgrammeTerms;
  readonly messageClass: MessageClass;
  /** Exclusive. */
  readonly usefulUntil: Instant;
  readonly template: Template | undefined;
  /** The words for those who agreed to marketing, of a programme that may add an offer. */
  readonly offerTemplate?: Template | undefined;
  readonly config: StageConfig;
}

/** A check's word. `code` is the reason, `rule` the rule that gave it, `until` when to decide again. */
export type Verdict =
  | {
      readonly outcome: 'pass' | 'not-yet';
      readonly code?: string;
      readonly rule?: string;
      readonly lateBy?: string;
    }
  | { readonly outcome: 'suppress'; readonly code: string; readonly rule?: string }
  | { readonly outcome: 'defer'; readonly code: string; readonly until: Instant; readonly rule?: string };

/** One question a decision asks. Pure. */
export interface Check {
  readonly name: string;
  readonly judge: (facts: Facts, now: BusinessInstant) => Verdict;
}

export const pass: Verdict = { outcome: 'pass' };

/** A suppression and why. */
export function suppress(code: string, rule?: string): Verdict {
  return rule === undefined ? { outcome: 'suppress', code } : { outcome: 'suppress', code, rule };
}
