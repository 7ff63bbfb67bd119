import type { Instant } from '#shared/contracts/instant.ts';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import { claimsOf } from './claims-of.ts';
import { customerOf } from './customer-of.ts';
import { locationsOf } from './locations-of.ts';
import { type Person, personOf } from './person.ts';
import { policiesOf } from './policies-of.ts';

/** What a portfolio is made from: the same three, the same portfolio; a larger one begins with the smaller. */
export interface Recipe {
  readonly customers: number;
  readonly seed: string;
  /** What every date lies round. */
  readonly now: Instant;
}

/** An invented portfolio, customer by customer; nothing but the one at hand is held. */
export function* portfolioOf({ customers, seed, now }: Recipe): Generator<readonly PortfolioRecord[]> {
  for (let number = 1; number <= customers; number++) yield recordsOf(personOf(seed, number, now));
}

function recordsOf(person: Person): readonly PortfolioRecord[] {
  const customer = customerOf(person);
  const policies = policiesOf(person, customer.segment === 'enterprise');
  return [customer, ...policies, ...locationsOf(person, policies), ...claimsOf(person, policies)];
}
