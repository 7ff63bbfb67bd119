import type { Money } from '#shared/contracts/money.ts';

/** An estimated cost in words: `USD 12.34`; without one, that no price is configured. */
export function inMoney(cost: Money | null): string {
  if (cost === null) return 'cost unknown (no price is configured)';
  const { currency, minor } = cost;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code' });
  const value = minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2);
  return format.format(value).replaceAll(/\s/g, ' ');
}
