import * as z from 'zod/mini';
import { configOf } from '#shared/config/config.ts';
import type { Stage } from '#shared/config/stage-config.ts';
import { Reason } from '#shared/contracts/decision.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import { decideAgain } from '#shared/domain/decide/decide-again.ts';
import { programmes } from '#shared/programmes/registry.ts';
import { offerTemplateOf, templateOf } from '#shared/templates/registry.ts';

/**
 * What a decision comes to when it is made again from what it was made from. `reasons` are those it would give now,
 * where the answer differs; `because` says why it cannot be compared.
 */
export const Again = z.object({
  answer: z.enum(['same', 'differs', 'not-comparable']),
  because: z.optional(z.enum(['no-inputs', 'versions', 'no-programme'])),
  reasons: z.optional(z.array(Reason)),
});
export type Again = z.infer<typeof Again>;

/** Makes the decision of a row again, by the rules, programmes, templates and the stage's configuration of this version. */
export function againOf(row: LedgerRow, stage: Stage): Again {
  const programme = programmes.find(({ name }) => name === row.programme);
  if (!programme) return { answer: 'not-comparable', because: 'no-programme' };
  const template = templateOf(row.programme);
  const offerTemplate = offerTemplateOf(row.programme);
  const comparison = decideAgain(row, { programme, template, offerTemplate, config: configOf(stage) });
  return comparison.answer === 'differs' ? { ...comparison, reasons: [...comparison.reasons] } : comparison;
}

const INCOMPARABLE = {
  'no-inputs': 'what it was made from was not kept',
  versions: 'rules, template or configuration have another version here',
  'no-programme': 'there is no such programme here',
} as const satisfies Record<NonNullable<Again['because']>, string>;

/** What it came to, for people; the reasons of another answer follow it. */
export function againInWords({ answer, because }: Again): string {
  switch (answer) {
    case 'same':
      return 'Made again from the same inputs, the answer is the same.';
    case 'differs':
      return 'MADE AGAIN FROM THE SAME INPUTS, THE ANSWER DIFFERS. It would be:';
    case 'not-comparable':
      return `Cannot be made again: ${because ? INCOMPARABLE[because] : 'no reason is given'}.`;
  }
}
