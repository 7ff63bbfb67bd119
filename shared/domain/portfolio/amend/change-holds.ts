import type { CustomerRecord, Hold, HoldKind } from '../../../contracts/records/customer.ts';

/** A customer with a hold, in place of the one of the same kind that the same source had set. */
export function setHold(customer: CustomerRecord, { kind, source, until }: Hold): CustomerRecord {
  const others = (customer.holds ?? []).filter((hold) => hold.kind !== kind || hold.source !== source);
  return { ...customer, holds: [...others, { kind, source, ...(until !== undefined && { until }) }] };
}

/** A customer without the holds of a kind, whoever set them. */
export function clearHold(customer: CustomerRecord, kind: HoldKind): CustomerRecord {
  return { ...customer, holds: (customer.holds ?? []).filter((hold) => hold.kind !== kind) };
}
