import { itemText } from '../../domain/item-key.ts';
import { ACTIONS_A_CALL, type Action, keyOfAction } from './transact.ts';

/** Half of what DynamoDB takes in a transaction (4 MB): sizes are estimated. */
const BYTES_A_CALL = 2_000_000;

/** Something to be written whole: its actions stay in one transaction. */
export interface Parcel {
  readonly actions: readonly Action[];
}

/**
 * The parcels in order, in as few transactions as their actions and bytes allow; each parcel fits in one. Two that write
 * the same item go apart.
 */
export function packed<P extends Parcel>(parcels: readonly P[]): readonly (readonly P[])[] {
  const packs: P[][] = [];
  let [keys, bytes] = [new Set<string>(), 0];
  for (const parcel of parcels) {
    const size = bytesOf(parcel);
    const written = parcel.actions.map((action) => itemText(keyOfAction(action)));
    const last = packs.at(-1);
    const isSmall = keys.size + written.length <= ACTIONS_A_CALL && bytes + size <= BYTES_A_CALL;
    if (last && isSmall && !written.some((key) => keys.has(key))) last.push(parcel);
    else {
      packs.push([parcel]);
      [keys, bytes] = [new Set(), 0];
    }
    for (const key of written) keys.add(key);
    bytes += size;
  }
  return packs;
}

function bytesOf({ actions }: Parcel): number {
  return actions.reduce((sum, action) => sum + ('put' in action ? sizeOf(action.put) : 0), 0);
}

function sizeOf(item: Readonly<Record<string, unknown>>): number {
  return Object.values(item).reduce<number>(
    (sum, value) => sum + (value instanceof Uint8Array ? value.length : JSON.stringify(value ?? '').length),
    0,
  );
}
