import * as z from 'zod/mini';
import type { CustomerFacts } from '../../contracts/facts.ts';
import { Hold } from '../../contracts/records/customer.ts';
import type { ItemKey } from '../item-key.ts';
import type { StoredItem } from './split.ts';

const OF_CUSTOMER = 'customer#';
const Attributes = z.record(z.string(), z.unknown());
const Holds = z.array(Hold);

/** Where it stands, by the index of a number, whose record says that the number is wrong: an attribute for each. */
export function wrongNumberKey(phoneIndex: string): ItemKey {
  return { pk: `number#${phoneIndex}`, sk: 'wrong-number' };
}

/** The attribute of a customer there. */
export function wrongNumberAttribute(customerId: string): string {
  return `${OF_CUSTOMER}${customerId}`;
}

/** Of a customer's holds those that are of their number, and so of everybody who has it. */
export function wrongNumberHolds(holds: CustomerFacts['holds']): readonly Hold[] {
  return (holds ?? []).filter(({ kind }) => kind === 'wrong-number');
}

/**
 * The holds that others than the customer have set on a number, as its item says. A last day among them ends in the
 * zone of whoever would be written to. Throws ZodError.
 */
export function wrongNumberOfOthers(item: StoredItem, customerId: string): readonly Hold[] {
  const ofOthers = Object.entries(Attributes.parse(item))
    .filter(([name]) => name.startsWith(OF_CUSTOMER) && name !== wrongNumberAttribute(customerId))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return ofOthers.flatMap(([, holds]) => Holds.parse(holds));
}
