import type { LastChange } from '../../contracts/changes/last-change.ts';
import type { ClaimFacts, PolicyFacts } from '../../contracts/facts.ts';
import type { ClaimStage } from '../../contracts/records/claim.ts';
import type { Benefit } from '../../contracts/records/policy.ts';
import { sortedJson } from '../sorted-json.ts';

type Term = Pick<PolicyFacts, 'status' | 'effectiveTo' | 'cancelledOn' | 'lastChange'>;

/**
 * Whether that a policy was renewed or cancelled is what the book says last of its term: the newest news, or, where a
 * line has replaced all news, that line. One that does not say since when there is no cover may say so by its last day.
 */
export function isChangeStill(policy: Term, { change, day }: LastChange): boolean {
  const { status, effectiveTo, cancelledOn, lastChange } = policy;
  if (lastChange) return lastChange.change === change && lastChange.day === day;
  switch (change) {
    case 'renewed':
      return status === 'renewed' || (status === 'active' && !cancelledOn && effectiveTo === day);
    case 'cancelled':
      return cancelledOn ? cancelledOn === day : status === 'cancelled' || effectiveTo < day;
  }
}

/** Whether a claim is at a stage. When it is closed, that it is paid is the last there is to tell of it. */
export function isStageStill({ stage }: Pick<ClaimFacts, 'stage'>, told: ClaimStage): boolean {
  return stage === told || (stage === 'closed' && told === 'payment');
}

/** Whether a policy has a benefit in just this measure; where it is not said which, one of those it has. */
export function isBenefitStill(
  { benefits = [] }: Pick<PolicyFacts, 'benefits'>,
  { id, ...measure }: Omit<Benefit, 'id'> & { readonly id?: string | undefined },
): boolean {
  return benefits.some(
    ({ id: own, ...standing }) =>
      (id === undefined || own === id) && sortedJson(standing) === sortedJson(measure),
  );
}
