import { createHmac } from 'node:crypto';
import type { IndexKind, KeyedIndex } from '../ports/vault.ts';
import { lengthPrefixed } from './additional-data.ts';
import type { ClassKey, ClassKeys } from './class-keys.ts';

function digestUnder({ key, version }: ClassKey, kind: IndexKind, canonical: string): string {
  const mac = createHmac('sha256', key).update(lengthPrefixed([kind, canonical]));
  return `${version}.${mac.digest('base64url')}`;
}

/** A keyed index under the class key `index`. Its role needs GenerateDataKey and Decrypt on the index master key. */
export function keyedIndex({ classKeys }: { classKeys: ClassKeys }): KeyedIndex {
  return {
    async digest(kind, canonical) {
      return digestUnder(await classKeys.newest('index'), kind, canonical);
    },
    async digests(kind, canonical) {
      return (await classKeys.all('index')).map((key) => digestUnder(key, kind, canonical));
    },
  };
}
