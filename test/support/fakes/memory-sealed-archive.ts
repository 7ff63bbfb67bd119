import type { SealedArchive } from '#shared/ports/sealed-archive.ts';
import type { Seal } from '#shared/ports/vault.ts';

/** A sealed archive whose objects can be looked at. */
export interface MemorySealedArchive extends SealedArchive {
  readonly objects: ReadonlyMap<string, Uint8Array>;
}

/** A sealed archive in memory. */
export function memorySealedArchive(seal: Seal): MemorySealedArchive {
  const objects = new Map<string, Uint8Array>();
  return {
    objects,
    async keep({ source, id, receivedAt, customerId, contentType, text }) {
      const key = `sealed/${source}/${receivedAt.slice(0, 10)}/${id}`;
      const at = { dataClass: 'contact', customerId, table: 'archive', item: key, schema: 1 } as const;
      const [sealed] = await seal.seal([{ at, value: { contentType, text } }]);
      if (sealed && !objects.has(key)) objects.set(key, sealed.bytes);
      return key;
    },
  };
}
