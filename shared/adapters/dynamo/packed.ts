import { ACTIONS_A_CALL, type Action } from './transact.ts';

/** Half of what DynamoDB takes in a transaction (4 MB): sizes are estimated. */
const BYTES_A_CALL = 2_000_000;

/** Something to be written whole: its actions stay in one transaction. */
export interface Parcel {
  readonly actions: readonly Action[];
}

/** The parcels in order, in as few transactions as their actions and bytes allow; each parcel fits in one. */
export function packed<P extends Parcel>(parcels: readonly P[]): readonly (readonly P[])[] {
  const packs: P[][] = [];
  let [actions, bytes] = [ACTIONS_A_CALL, 0];
  for (const parcel of parcels) {
    const size = bytesOf(parcel);
    const last = packs.at(-1);
    if (last && actions + parcel.actions.length <= ACTIONS_A_CALL && bytes + size <= BYTES_A_CALL) {
      last.push(parcel);
      [actions, bytes] = [actions + parcel.actions.length, bytes + size];
    } else {
      packs.push([parcel]);
      [actions, bytes] = [parcel.actions.length, size];
    }
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
