import type { BusinessInstant } from '../../contracts/clock.ts';
import type { Inputs } from '../../contracts/inputs.ts';
import type { Hold } from '../../contracts/records/customer.ts';
import { stoppedBy } from '../../rules/holds.ts';
import type { Facts } from './check.ts';
import { isActive } from './checks/holds.ts';
import { policiesStillMeant } from './checks/policy-state.ts';
import { episodeInputs } from './episode-inputs.ts';

/** How many of those that could matter are kept: the one that decides, so that a row stays small. */
const KEPT = 1;

/**
 * What a row keeps of the facts: enough for the same answer at the same moment. Of policies those still meant come
 * first, of holds those that stop; beyond the first, more of them change nothing.
 */
export function inputsOf(facts: Facts, now: BusinessInstant): Inputs {
  const { customer, halts, refusedByNumber, row } = facts;
  return {
    policies: policiesToKeep(facts, now),
    halts: [...halts.slice(0, 1)],
    refusedByNumber: [...refusedByNumber],
    ...(customer && { customer: { ...customer, ...holdsToKeep(facts, now) } }),
    ...(row && { row }),
    ...episodeInputs(facts),
  };
}

function policiesToKeep({ programme, policies, customer }: Facts, now: BusinessInstant): Inputs['policies'] {
  if (!programme.aboutPolicies) return [];
  const meant = policiesStillMeant(policies, programme, customer?.timeZone, now);
  const others = policies.filter((policy) => !meant.includes(policy));
  return [...meant, ...others]
    .slice(0, KEPT)
    .map(({ line, status, effectiveFrom, effectiveTo, timeZone }) => ({
      line,
      status,
      effectiveFrom,
      effectiveTo,
      ...(timeZone !== undefined && { timeZone }),
    }));
}

/** The source of a hold is not part of the question. */
function holdsToKeep({ customer, messageClass }: Facts, now: BusinessInstant): { holds?: Hold[] } {
  if (!customer?.holds) return {};
  const stopping = customer.holds.filter(({ kind }) => stoppedBy[kind].includes(messageClass));
  const active = stopping.filter((hold) => isActive(hold, now, customer.timeZone));
  const kept = [...active, ...stopping.filter((hold) => !active.includes(hold))].slice(0, KEPT);
  return { holds: kept.map((hold) => ({ ...hold, source: '-' })) };
}
