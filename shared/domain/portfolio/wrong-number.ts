import * as z from 'zod/mini';
import type { CustomerFacts } from '../../contracts/facts.ts';
import { Hold } from '../../contracts/records/customer.ts';
import type { ItemKey } from '../item-key.ts';
import type { StoredItem } from './split.ts';

const OF_CUSTOMER = 'customer#';
/** The attribute that says when (business time) whoever reads the number said themselves that it is wrong. */
export const wrongNumberSaid = 'said';

/** The attribute that says when the insurer last knew better: a hold of this kind was cleared of somebody who has it. */
export const wrongNumberCleared = 'cleared';

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
 * The holds that others than the customer have set on a number, as its item says: other customers, and whoever reads
 * it. A last day among them ends in the zone of whoever would be written to. Throws ZodError.
 */
export function wrongNumberOfOthers(item: StoredItem, customerId: string): readonly Hold[] {
  const attributes = Attributes.parse(item);
  const ofOthers = Object.entries(attributes)
    .filter(([name]) => name.startsWith(OF_CUSTOMER) && name !== wrongNumberAttribute(customerId))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [...ofOthers.flatMap(([, holds]) => Holds.parse(holds)), ...saidByReader(attributes)];
}

function saidByReader(attributes: Readonly<Record<string, unknown>>): readonly Hold[] {
  const { [wrongNumberSaid]: said, [wrongNumberCleared]: cleared } = attributes;
  if (said === undefined || String(said) <= String(cleared ?? '')) return [];
  return [{ kind: 'wrong-number', source: 'sms' }];
}
