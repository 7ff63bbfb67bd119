import type { BusinessInstant } from '../../contracts/clock.ts';
import type { Inputs, PolicyTerms } from '../../contracts/inputs.ts';
import { millisecondsOf } from '../../contracts/instant.ts';
import type { ProgrammeTerms } from '../../contracts/programme.ts';
import type { Hold } from '../../contracts/records/customer.ts';
import { stoppedBy } from '../../rules/holds.ts';
import { roomAt } from '../budget/room-at.ts';
import { capsOf } from './caps-of.ts';
import type { Facts } from './check.ts';
import { isActive, isStopping } from './checks/holds.ts';
import { policiesStillMeant } from './checks/policy-state.ts';
import { episodeInputs } from './episode-inputs.ts';

/** How many of those that could matter are kept: the one that decides, so that a row stays small. */
const KEPT = 1;

/**
 * What a row keeps of the facts: enough for the same answer at the same moment. Of policies those still meant come
 * first, of holds those that stop; beyond the first, more of them change nothing.
 */
export function inputsOf(facts: Facts, now: BusinessInstant): Inputs {
  const { halts, cancelled, overtaken, refusedByNumber, row, on, dueAt, claim, programme } = facts;
  return {
    policies: policiesToKeep(facts, now),
    halts: [...halts.slice(0, 1)],
    refusedByNumber: [...refusedByNumber],
    ...customerToKeep(facts, now),
    ...(cancelled && { cancelled }),
    ...(overtaken && { overtaken }),
    ...(row && { row }),
    ...episodeInputs(facts),
    ...(on !== undefined && programme.isFor && { on }),
    ...(dueAt !== undefined && { dueAt }),
    ...(claim && programme.isFor === 'missingSince' && { claim }),
    ...recentToKeep(facts, now),
  };
}

/** What the class of the message is decided by; of the rest nothing. */
function customerToKeep(facts: Facts, now: BusinessInstant): Pick<Inputs, 'customer'> {
  const { customer, messageClass, programme } = facts;
  if (!customer) return {};
  const { jurisdiction, segment, phoneState, nightConsent, marketing, ...always } = customer;
  const hasWindow = messageClass === 'service' || messageClass === 'marketing';
  const isUnderLaw = messageClass === 'marketing' || programme.mayOffer === true;
  return {
    customer: {
      ...always,
      ...((hasWindow || isUnderLaw) && jurisdiction !== undefined && { jurisdiction }),
      ...(hasWindow && segment !== undefined && { segment }),
      ...(isUnderLaw && phoneState !== undefined && { phoneState }),
      ...(messageClass === 'property-alert' && nightConsent && { nightConsent }),
      ...(programme.mayOffer && marketing && { marketing }),
      ...holdsToKeep(facts, now),
    },
  };
}

/** Where a cap is reached, as many of the newest messages before as reach it; where none is, they do not matter. */
function recentToKeep(facts: Facts, now: BusinessInstant): Pick<Inputs, 'recent'> {
  const [caps, recent] = [capsOf(facts), facts.recent ?? []];
  if (!roomAt(caps, recent.map(millisecondsOf), millisecondsOf(now))) return {};
  const most = Math.max(...caps.map(({ messages }) => messages));
  return { recent: recent.toSorted().slice(-most) };
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
    .map((policy) => policyToKeep(policy, programme, customer?.timeZone));
}

/** Of its dates, besides its days, the one the programme is for; its zone where it is not the customer's. */
function policyToKeep(policy: PolicyTerms, { isFor }: ProgrammeTerms, zone: string | undefined): PolicyTerms {
  const { line, status, effectiveFrom, effectiveTo, timeZone, inspectionDue, premiumDueOn } = policy;
  return {
    ...{ line, status, effectiveFrom, effectiveTo },
    ...(timeZone !== undefined && timeZone !== zone && { timeZone }),
    ...(isFor === 'inspectionDue' && inspectionDue !== undefined && { inspectionDue }),
    ...(isFor === 'premiumDueOn' && premiumDueOn !== undefined && { premiumDueOn }),
  };
}

/** First what stops the message, then what stops its offer. The source of a hold is not part of the question. */
function holdsToKeep(facts: Facts, now: BusinessInstant): { holds?: Hold[] } {
  const { customer, programme } = facts;
  if (!customer?.holds) return {};
  const stopping = customer.holds.filter((hold) => isStopping(hold, facts));
  const ofOffer = programme.mayOffer
    ? customer.holds.filter(({ kind }) => stoppedBy[kind].includes('marketing'))
    : [];
  const active = [...stopping, ...ofOffer].filter((hold) => isActive(hold, now, customer.timeZone));
  const kept = [...new Set([...active, ...stopping, ...ofOffer])].slice(0, KEPT);
  return { holds: kept.map((hold) => ({ ...hold, source: '-' })) };
}
