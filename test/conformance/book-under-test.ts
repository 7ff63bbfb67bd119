import type { CustomerRecord } from '#shared/contracts/records/customer.ts';
import type { LocationRecord } from '#shared/contracts/records/location.ts';
import type { PolicyRecord } from '#shared/contracts/records/policy.ts';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import { ownerOf } from '#shared/domain/portfolio/owner-item.ts';
import type { Customers } from '#shared/ports/customers.ts';
import type { PlacedPolicy, Places } from '#shared/ports/places.ts';
import type { AmendablePortfolio } from '#shared/ports/portfolio.ts';
import { aCustomerRecord, aLocationRecord, aPolicyRecord } from '../support/records.ts';
import { unique } from './unique.ts';

/** A book and the two ports that read it. */
export interface BookUnderTest {
  readonly portfolio: AmendablePortfolio;
  readonly places: Places;
  readonly customers: Customers;
}

export const ASOF = '2026-11-22T07:00:00.000Z';

/** A customer with a motor policy and a garage, under ids of their own. */
export function aFamily() {
  const customerId = unique('cus');
  const policyId = unique('pol');
  const locationId = unique('loc');
  return {
    customerId,
    policyId,
    locationId,
    customer: (over: Partial<CustomerRecord> = {}) => aCustomerRecord({ id: customerId, ...over }),
    policy: (over: Partial<PolicyRecord> = {}) => aPolicyRecord({ id: policyId, customerId, ...over }),
    location: (over: Partial<LocationRecord> = {}) =>
      aLocationRecord({ id: locationId, customerId, ...over }),
  };
}

/** A number nobody has. */
export function uniquePhone(): string {
  return `+86138${String(Math.floor(Math.random() * 100_000_000)).padStart(8, '0')}`;
}

/** Saves records one after the other and settles their customers' places. */
export async function saveAll(
  { portfolio }: BookUnderTest,
  records: readonly PortfolioRecord[],
  asOf = ASOF,
): Promise<readonly string[]> {
  const saved = await portfolio.save(records.map((record) => ({ record, asOf })));
  await portfolio.settlePlaces([...records.map(ownerOf), ...saved.flatMap(({ left }) => left)]);
  return saved.map(({ outcome }) => outcome);
}

/** Everything in the pages that belongs to a customer; stores under test are shared with other tests. */
export async function ofCustomer(
  pages: AsyncIterable<readonly PlacedPolicy[]>,
  customerId: string,
): Promise<readonly PlacedPolicy[]> {
  const found: PlacedPolicy[] = [];
  for await (const page of pages) found.push(...page.filter((row) => row.customerId === customerId));
  return found;
}
