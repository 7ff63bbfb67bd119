import type { Hold, HoldKind } from '../../../contracts/records/customer.ts';
import type { CustomerPart } from './part.ts';

/** A customer with a hold, in place of the one of the same kind that the same source had set. */
export function setHold<Customer extends CustomerPart>(
  customer: Customer,
  { kind, source, until }: Hold,
): Customer {
  const others = (customer.holds ?? []).filter((hold) => hold.kind !== kind || hold.source !== source);
  return { ...customer, holds: [...others, { kind, source, ...(until !== undefined && { until }) }] };
}

/** A customer without the holds of a kind, whoever set them. */
export function clearHold<Customer extends CustomerPart>(customer: Customer, kind: HoldKind): Customer {
  return { ...customer, holds: (customer.holds ?? []).filter((hold) => hold.kind !== kind) };
}
