import { type Person, townOf } from './person.ts';
import type { Town } from './towns.ts';

const SHARED = 0.08;
const NEIGHBOURS = 3;

/** A customer's number: their own, or, as in families and firms, that of one of the customers before them. */
export function phoneOf({ seed, number, town, random }: Person): string {
  if (number <= NEIGHBOURS || !random.chance(SHARED)) return ownPhone(number, town);
  const other = number - 1 - random.below(NEIGHBOURS);
  return ownPhone(other, townOf(seed, other));
}

/** Nobody's number: in China 12 is no prefix of mobile numbers, in the US nobody's exchange is 555. */
export function ownPhone(number: number, { country, areaCodes }: Town): string {
  if (country === 'CN') return `+8612${String(number).padStart(9, '0')}`;
  const line = (number * 7919) % 10_000;
  const subscriber = line === 1212 ? 1213 : line; // 555 1212 is directory assistance
  return `+1${areaCodes[number % areaCodes.length]}555${String(subscriber).padStart(4, '0')}`;
}
