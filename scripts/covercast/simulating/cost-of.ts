import type { Price, StageConfig } from '#shared/config/stage-config.ts';
import type { Money } from '#shared/contracts/money.ts';
import { ConfigurationError } from '#shared/errors.ts';
import type { Leaving } from './leaving.ts';

/** Prices are exact to so many decimals of the smallest unit. */
const DECIMALS = 6;
const SCALE = 10n ** BigInt(DECIMALS);

/**
 * What messages cost at most by the configured prices, rounded up to the smallest unit; null where any of their
 * identities has no price. Exact: prices are decimal texts. Throws ConfigurationError for several currencies.
 */
export function costOf(
  messages: readonly Pick<Leaving, 'fate'>[],
  { sms }: Pick<StageConfig, 'sms'>,
): Money | null {
  const totals = new Map<string, bigint>();
  for (const { fate } of messages) {
    const price = sms.senders[fate.sender]?.pricePerPart;
    if (!price) return null;
    const cost = BigInt(fate.parts) * scaled(priceTo(price, fate.phoneCountry));
    totals.set(price.currency, (totals.get(price.currency) ?? 0n) + cost);
  }
  const [first, ...others] = totals;
  if (!first) return priceless(sms);
  if (others.length > 0)
    throw new ConfigurationError('Prices are of several currencies (config: sms.senders.pricePerPart).');
  const [currency, total] = first;
  return { minor: Number((total + SCALE - 1n) / SCALE), currency };
}

/** Nothing costs nothing, where it is known in what. */
function priceless({ senders }: StageConfig['sms']): Money | null {
  const [currency] = Object.values(senders).flatMap(({ pricePerPart }) => pricePerPart?.currency ?? []);
  return currency === undefined ? null : { minor: 0, currency };
}

function priceTo({ minor, minorTo = {} }: Price, country: string): string {
  return minorTo[country] ?? minor;
}

function scaled(minor: string): bigint {
  const [whole = '0', decimals = ''] = minor.split('.');
  return BigInt(whole) * SCALE + BigInt(decimals.padEnd(DECIMALS, '0'));
}
