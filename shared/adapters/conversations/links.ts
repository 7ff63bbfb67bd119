import type { ItemKey } from '../../domain/item-key.ts';

/** Stands for the customer of a number that is nobody's, so that as much is read and written of it as of any. */
export const NOBODYS = '-';

/** The partition of the ledger table that lists the numbers a customer wrote from, though theirs may have changed. */
export function linksPartition(customerId: string): string {
  return `numbers#${customerId}`;
}

/** Where it is written down that a number wrote when it was a customer's: `numbers#<customer>` / `<phone index>`. */
export function linkKey(customerId: string, sender: string): ItemKey {
  return { pk: linksPartition(customerId), sk: sender };
}
