import type { CustomerTerms } from '../../contracts/inputs.ts';
import { ChannelName, type Hold } from '../../contracts/records/customer.ts';
import { inputLetters } from './input-letters.ts';
import { packedDayOrInstant, unpackedDayOrInstant } from './packed-day.ts';
import { packedText, unpackedText } from './packed-text.ts';

const { channel, hold, standing } = inputLetters;

/**
 * What a decision read of a customer, as one short text. Who set a hold is left out:
 *
 *     Asia/Shanghai,zh-CN,CN,anxing,sg,wfyw;d
 *     time zone, locale, country of the number, brand, standing by channel, holds with their ends
 */
export function packedCustomer(customer: CustomerTerms | undefined): string {
  if (!customer) return '';
  const { timeZone, locale, phoneCountry, brand, holds } = customer;
  const stands = ChannelName.options.flatMap((name) => {
    const one = customer.standing[name];
    return one ? [channel.letterOf(name) + standing.letterOf(one)] : [];
  });
  return [
    ...[timeZone, locale, phoneCountry, brand].map(packedText),
    stands.join(''),
    packedHolds(holds),
  ].join(',');
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
  const [timeZone, locale, phoneCountry, brand, stands = '', held = ''] = packed.split(',');
  const pairs = stands.match(/../gs) ?? [];
  const brandName = unpackedText(brand);
  return {
    ...{ timeZone: unpackedText(timeZone), locale: unpackedText(locale) },
    phoneCountry: unpackedText(phoneCountry),
    ...(brandName !== undefined && { brand: brandName }),
    standing: Object.fromEntries(
      pairs.map((pair) => [channel.nameOf(pair.slice(0, 1)), standing.nameOf(pair.slice(1))]),
    ),
    ...(held !== '' && { holds: held === NO_HOLDS ? [] : held.split(';').map(unpackedHold) }),
  };
}

function unpackedHold(packed: string): unknown {
  const until = unpackedDayOrInstant(packed.slice(1));
  return { kind: hold.nameOf(packed.slice(0, 1)), source: '-', ...(until !== undefined && { until }) };
}
