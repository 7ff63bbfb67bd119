import { createHmac } from 'node:crypto';
import type { IndexKind, KeyedIndex } from '../ports/vault.ts';
import { lengthPrefixed } from './additional-data.ts';
import type { ClassKey, ClassKeys } from './class-keys.ts';

function digestUnder({ key, version }: ClassKey, kind: IndexKind, canonical: string): string {
  const mac = createHmac('sha256', key).update(lengthPrefixed([kind, canonical]));
  return `${version}.${mac.digest('base64url')}`;
}

/**
 * A keyed index under the class key `index`. Its role needs GenerateDataKey and Decrypt on the index master key.
 * A new version is written under once every container knows it, so that what one writes every other finds.
 */
export function keyedIndex({ classKeys }: { classKeys: ClassKeys }): KeyedIndex {
  return {
    async digest(kind, canonical) {
      return digestUnder(await classKeys.knownToAll('index'), kind, canonical);
    },
    async digests(kind, canonical) {
      const first = await classKeys.knownToAll('index');
      const others = (await classKeys.all('index')).filter(({ version }) => version !== first.version);
      return [first, ...others].map((key) => digestUnder(key, kind, canonical));
    },
  };
}
