import type { CustomerTerms } from '../../contracts/inputs.ts';
import { ChannelName, type Hold } from '../../contracts/records/customer.ts';
import { inputLetters } from './input-letters.ts';
import { packedDayOrInstant, unpackedDayOrInstant } from './packed-day.ts';
import { packedText, unpackedText } from './packed-text.ts';

const { channel, hold, phoneState: state, segment, standing } = inputLetters;

/**
 * What a decision read of a customer, as one short text. Who set a hold is left out:
 *
 *     Asia/Shanghai,zh-CN,CN,anxing,sg,wfyw;d,1,US-TX,o,f,sg
 *     time zone, locale, country of the number, brand, standing by channel, holds with their ends; consent to be
 *     woken, jurisdiction, segment, state of the area code, standing for marketing: what is absent at the end is left out
 */
export function packedCustomer(customer: CustomerTerms | undefined): string {
  if (!customer) return '';
  const { timeZone, locale, phoneCountry, brand, holds, standing: stands } = customer;
  const parts = [
    ...[timeZone, locale, phoneCountry, brand].map(packedText),
    packedStandings(stands),
    packedHolds(holds),
    ...packedTiming(customer),
  ];
  while (parts.length > ALWAYS && parts.at(-1) === '') parts.pop();
  return parts.join(',');
}

/** How many parts there are in rows from before those of hours. */
const ALWAYS = 6;
const WOKEN = '1';
/** Standings for marketing that say nothing of any channel; none given at all is empty. */
const NO_STANDINGS = '-';

function packedTiming(customer: CustomerTerms): readonly string[] {
  const { jurisdiction, segment: how, phoneState, nightConsent, marketing } = customer;
  return [
    nightConsent ? WOKEN : '',
    packedText(jurisdiction),
    how ? segment.letterOf(how) : '',
    phoneState ? state.letterOf(phoneState) : '',
    marketing ? packedStandings(marketing) || NO_STANDINGS : '',
  ];
}

function packedStandings(standings: CustomerTerms['standing']): string {
  const stands = ChannelName.options.flatMap((name) => {
    const one = standings[name];
    return one ? [channel.letterOf(name) + standing.letterOf(one)] : [];
  });
  return stands.join('');
}

/** A list of no holds; none given at all is empty. */
const NO_HOLDS = '-';

function packedHolds(holds: CustomerTerms['holds']): string {
  if (!holds) return '';
  return holds.length === 0 ? NO_HOLDS : holds.map(packedHold).join(';');
}

function packedHold({ kind, until }: Hold): string {
  return hold.letterOf(kind) + packedDayOrInstant(until);
}

/** What `packedCustomer` was given, for a schema to judge; the source of each hold is `-`. */
export function unpackedCustomer(packed: string): unknown {
  const [timeZone, locale, phoneCountry, brand, stands = '', held = '', ...timing] = packed.split(',');
  const brandName = unpackedText(brand);
  return {
    ...{ timeZone: unpackedText(timeZone), locale: unpackedText(locale) },
    phoneCountry: unpackedText(phoneCountry),
    ...(brandName !== undefined && { brand: brandName }),
    standing: unpackedStandings(stands),
    ...(held !== '' && { holds: held === NO_HOLDS ? [] : held.split(';').map(unpackedHold) }),
    ...unpackedTiming(timing),
  };
}

function unpackedTiming([woken, where, how = '', ofNumber = '', marketing = '']: readonly string[]): object {
  const jurisdiction = unpackedText(where);
  return {
    ...(jurisdiction !== undefined && { jurisdiction }),
    ...(how !== '' && { segment: segment.nameOf(how) }),
    ...(ofNumber !== '' && { phoneState: state.nameOf(ofNumber) }),
    ...(woken === WOKEN && { nightConsent: true }),
    ...(marketing !== '' && { marketing: unpackedStandings(marketing === NO_STANDINGS ? '' : marketing) }),
  };
}

function unpackedStandings(packed: string): unknown {
  const pairs = packed.match(/../gs) ?? [];
  return Object.fromEntries(
    pairs.map((pair) => [channel.nameOf(pair.slice(0, 1)), standing.nameOf(pair.slice(1))]),
  );
}

function unpackedHold(packed: string): unknown {
  const until = unpackedDayOrInstant(packed.slice(1));
  return { kind: hold.nameOf(packed.slice(0, 1)), source: '-', ...(until !== undefined && { until }) };
}
