import { randomUUID } from 'node:crypto';

/** Makes ids that no other test of the same store uses: `unique('cus')` is `cus_1b2c3d4e`. */
export function unique(prefix: string): string {
  return `${prefix}_${randomUUID().slice(0, 8)}`;
}
