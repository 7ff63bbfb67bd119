import * as z from 'zod/mini';
import { Instant } from './instant.ts';

/** What a check says: go on, not now, never; `not-yet` marks a check whose rules are not in force yet: it passes. */
export const CheckOutcome = z.enum(['pass', 'defer', 'suppress', 'not-yet']);
export type CheckOutcome = z.infer<typeof CheckOutcome>;

/**
 * One check's word in a decision. `code` says why; `rule` names the rule applied; `until` when to try again; `lateBy`
 * by how much (ISO 8601, `PT36H5M`) it comes after the first moment it was due and allowed.
 */
export const Reason = z.object({
  check: z.string(),
  outcome: CheckOutcome,
  code: z.optional(z.string()),
  rule: z.optional(z.string()),
  until: z.optional(Instant),
  lateBy: z.optional(z.string()),
});
export type Reason = z.infer<typeof Reason>;

/** The versions a decision was made under; the same inputs and versions give the same decision. */
export const Versions = z.object({ rules: z.string(), config: z.string(), template: z.string() });
export type Versions = z.infer<typeof Versions>;
