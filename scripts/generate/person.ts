import type { Instant } from '#shared/contracts/instant.ts';
import { type Random, randomFor } from './random.ts';
import { americanTowns, chineseTowns, type Town } from './towns.ts';

/** One invented customer before anything is written down: number counts from 1. */
export interface Person {
  readonly seed: string;
  readonly number: number;
  readonly id: string;
  readonly town: Town;
  readonly random: Random;
  /** What every date lies round. */
  readonly now: Instant;
}

const IN_CHINA = 0.7;

/** Where a customer lives; asked of others, too, by those who share a number with them. */
export function townOf(seed: string, number: number): Town {
  const random = randomFor(seed, `town/${number}`);
  return random.pick(random.chance(IN_CHINA) ? chineseTowns : americanTowns);
}

/** The customer of a number: the same whatever size the portfolio has. */
export function personOf(seed: string, number: number, now: Instant): Person {
  const id = `cus_g${String(number).padStart(7, '0')}`;
  const random = randomFor(seed, `customer/${number}`);
  return { seed, number, id, town: townOf(seed, number), random, now };
}
