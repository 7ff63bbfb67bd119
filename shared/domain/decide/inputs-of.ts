import type { BusinessInstant } from '../../contracts/clock.ts';
import type { Inputs, PolicyTerms } from '../../contracts/inputs.ts';
import type { MessageClass } from '../../contracts/message-class.ts';
import type { ProgrammeTerms } from '../../contracts/programme.ts';
import type { Hold } from '../../contracts/records/customer.ts';
import { stoppedBy } from '../../rules/holds.ts';
import { capsOf } from './caps-of.ts';
import type { Facts } from './check.ts';
import { isActive } from './checks/holds.ts';
import { policiesStillMeant } from './checks/policy-state.ts';

/** How many of those that could matter are kept: the one that decides, so that a row stays small. */
const KEPT = 1;

/**
 * What a row keeps of the facts: enough for the same answer at the same moment. Of policies those still meant come
 * first, of holds those that stop; beyond the first, more of them change nothing.
 */
export function inputsOf(facts: Facts, now: BusinessInstant): Inputs {
  const { customer, halts, refusedByNumber, row, content, told, newest, replaced, endedAt } = facts;
  const { on, dueAt, claim } = facts;
  return {
    policies: policiesToKeep(facts, now),
    halts: [...halts.slice(0, 1)],
    refusedByNumber: [...refusedByNumber],
    ...(customer && { customer: { ...customer, ...holdsToKeep(facts, now) } }),
    ...(row && { row }),
    ...(content && { content }),
    ...(told && { told }),
    ...(newest !== undefined && { newest }),
    ...(replaced && { replaced }),
    ...(endedAt !== undefined && { endedAt }),
    ...(on !== undefined && { on }),
    ...(dueAt !== undefined && { dueAt }),
    ...(claim && { claim }),
    ...recentToKeep(facts),
  };
}

/** Of the messages before, as many of the newest as a cap can be reached by. */
function recentToKeep(facts: Facts): Pick<Inputs, 'recent'> {
  const most = Math.max(0, ...capsOf(facts).map(({ messages }) => messages));
  return facts.recent && most > 0 ? { recent: facts.recent.toSorted().slice(-most) } : {};
}

function policiesToKeep(
  { programme, policies, customer, on }: Facts,
  now: BusinessInstant,
): Inputs['policies'] {
  if (!programme.aboutPolicies) return [];
  const about = { programme, timeZone: customer?.timeZone };
  const meant = policiesStillMeant(policies, { ...about, on }, now);
  const inState = policiesStillMeant(policies, { ...about, on: undefined }, now);
  return [...new Set([...meant, ...inState, ...policies])]
    .slice(0, KEPT)
    .map((policy) => policyToKeep(policy, programme));
}

/** Of its dates, besides its days, the one the programme is for. */
function policyToKeep(policy: PolicyTerms, { isFor }: ProgrammeTerms): PolicyTerms {
  const { line, status, effectiveFrom, effectiveTo, timeZone, inspectionDue, premiumDueOn } = policy;
  return {
    ...{ line, status, effectiveFrom, effectiveTo },
    ...(timeZone !== undefined && { timeZone }),
    ...(isFor === 'inspectionDue' && inspectionDue !== undefined && { inspectionDue }),
    ...(isFor === 'premiumDueOn' && premiumDueOn !== undefined && { premiumDueOn }),
  };
}

/** First what stops the message, then what stops its offer. The source of a hold is not part of the question. */
function holdsToKeep({ customer, messageClass, programme }: Facts, now: BusinessInstant): { holds?: Hold[] } {
  if (!customer?.holds) return {};
  const stopping = holdsOn(customer.holds, messageClass);
  const ofOffer = programme.mayOffer ? holdsOn(customer.holds, 'marketing') : [];
  const active = [...stopping, ...ofOffer].filter((hold) => isActive(hold, now, customer.timeZone));
  const kept = [...new Set([...active, ...stopping, ...ofOffer])].slice(0, KEPT);
  return { holds: kept.map((hold) => ({ ...hold, source: '-' })) };
}

function holdsOn(holds: readonly Hold[], messageClass: MessageClass): readonly Hold[] {
  return holds.filter(({ kind }) => stoppedBy[kind].includes(messageClass));
}
