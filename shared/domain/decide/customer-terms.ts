import type { BusinessInstant } from '../../contracts/clock.ts';
import type { CustomerFacts } from '../../contracts/facts.ts';
import type { CustomerTerms } from '../../contracts/inputs.ts';
import type { Purpose } from '../../contracts/message-class.ts';
import type { ChannelName } from '../../contracts/records/customer.ts';
import type { Refusal } from '../../contracts/refusal.ts';
import { isRefusedIn } from '../consent/refused.ts';
import { standingAfter } from '../consent/standing.ts';
import { ourChannels } from './channel-for.ts';

/** What a decision reads of a customer: their standing for a purpose now is of consents and refusals together. */
export function customerTerms(
  { timeZone, locale, phoneCountry, brand, holds, consents }: CustomerFacts,
  refusals: readonly Refusal[],
  purpose: Purpose,
  now: BusinessInstant,
): CustomerTerms {
  const standings = ourChannels.map((name) => [name, standingAfter(consents, refusals, purpose, name, now)]);
  return {
    timeZone,
    locale,
    phoneCountry,
    standing: Object.fromEntries(standings),
    ...(brand !== undefined && { brand }),
    ...(holds !== undefined && { holds }),
  };
}

/** The channels of ours that a number refuses for a purpose. */
export function channelsRefused(refusals: readonly Refusal[], purpose: Purpose): ChannelName[] {
  return ourChannels.filter((name) => isRefusedIn(refusals, purpose, name));
}
