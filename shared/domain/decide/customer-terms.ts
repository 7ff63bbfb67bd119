import type { BusinessInstant } from '../../contracts/clock.ts';
import type { CustomerFacts } from '../../contracts/facts.ts';
import type { CustomerTerms } from '../../contracts/inputs.ts';
import { Purpose } from '../../contracts/message-class.ts';
import type { ChannelName } from '../../contracts/records/customer.ts';
import type { Refusal } from '../../contracts/refusal.ts';
import { isRefusedIn } from '../consent/refused.ts';
import { standingAfter } from '../consent/standing.ts';
import { ourChannels } from './channel-for.ts';

type Standings = CustomerTerms['standing'];

/**
 * What a decision reads of a customer: their standing for a purpose now is of consents and refusals together; for
 * marketing beside it only where an offer may be added (`offering`), refusals of the number among them.
 */
export function customerTerms(
  customer: CustomerFacts,
  refusals: readonly Refusal[],
  purpose: Purpose,
  now: BusinessInstant,
  offering?: { readonly ofNumber: readonly Refusal[] },
): CustomerTerms {
  const { timeZone, locale, phoneCountry, jurisdiction, segment, phoneState, brand, holds } = customer;
  const standings = (of: Purpose) => standingsFor(of, customer, refusals, now);
  return {
    ...{ timeZone, locale, phoneCountry, jurisdiction, standing: standings(purpose) },
    ...(segment !== undefined && { segment }),
    ...(phoneState !== undefined && { phoneState }),
    ...(Object.values(standings('alertsAtNight')).includes('granted') && { nightConsent: true }),
    ...(brand !== undefined && { brand }),
    ...(holds !== undefined && { holds }),
    ...(offering && { marketing: { ...standings('marketing'), ...refusedBy(offering.ofNumber) } }),
  };
}

function standingsFor(
  purpose: Purpose,
  { consents }: CustomerFacts,
  refusals: readonly Refusal[],
  now: BusinessInstant,
): Standings {
  const standings = ourChannels.map((name) => [name, standingAfter(consents, refusals, purpose, name, now)]);
  return Object.fromEntries(standings);
}

/** The channels on which a number refuses marketing. */
function refusedBy(ofNumber: readonly Refusal[]): Standings {
  return Object.fromEntries(channelsRefused(ofNumber, 'marketing').map((name) => [name, 'refused']));
}

/** The channels of ours that a number refuses for a purpose. */
export function channelsRefused(refusals: readonly Refusal[], purpose: Purpose): ChannelName[] {
  return ourChannels.filter((name) => isRefusedIn(refusals, purpose, name));
}

/** The channels of ours on which a number refuses everything, whatever it is for: as STOP says. */
export function channelsRefusedForAll(refusals: readonly Refusal[]): ChannelName[] {
  return ourChannels.filter((name) =>
    Purpose.options.every((purpose) => isRefusedIn(refusals, purpose, name)),
  );
}
