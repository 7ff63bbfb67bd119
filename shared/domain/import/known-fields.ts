import { ClaimRecord } from '../../contracts/records/claim.ts';
import { CustomerRecord } from '../../contracts/records/customer.ts';
import { LocationRecord } from '../../contracts/records/location.ts';
import { PolicyRecord } from '../../contracts/records/policy.ts';
import type { PortfolioRecord } from '../../contracts/records/record.ts';
import { valueAt } from './value-at.ts';

const shapes: Readonly<Record<PortfolioRecord['type'], object>> = {
  customer: CustomerRecord.shape,
  policy: PolicyRecord.shape,
  claim: ClaimRecord.shape,
  location: LocationRecord.shape,
};
const fieldsOf = new Map<unknown, readonly string[]>(
  Object.entries(shapes).map(([type, shape]) => [type, Object.keys(shape)]),
);

/** The fields of a line that a record of its type has, with their values; none of a line of no type. */
export function knownFields(input: unknown): Readonly<Record<string, unknown>> {
  const fields = fieldsOf.get(valueAt(input, ['type'])) ?? [];
  return Object.fromEntries(fields.map((field) => [field, valueAt(input, [field])]));
}
