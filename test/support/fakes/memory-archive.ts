import { createHash } from 'node:crypto';
import { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import { ArchiveUnreadable } from '#shared/errors.ts';
import type { Archive } from '#shared/ports/archive.ts';

/** An archive whose objects can be looked at. */
export interface MemoryArchive extends Archive {
  readonly objects: ReadonlyMap<string, Uint8Array | string>;
}

/** An archive in memory. */
export function memoryArchive(): MemoryArchive {
  const objects = new Map<string, Uint8Array | string>();

  function keep(key: string, body: Uint8Array | string): string {
    if (!objects.has(key)) objects.set(key, body);
    return key;
  }

  return {
    objects,
    keepRaw: async (source, receivedAt, bytes) => {
      const digest = createHash('sha256').update(bytes).digest('hex');
      return keep(`raw/${source}/${receivedAt.slice(0, 10)}/${digest}`, bytes.slice());
    },
    keepAlert: async (alert) => keep(`alerts/${alert.id}.json`, JSON.stringify(alert)),
    alert: async (key) => {
      const body = objects.get(key);
      if (typeof body !== 'string') throw new ArchiveUnreadable(`There is no alert under ${key}.`);
      return HazardAlert.parse(JSON.parse(body));
    },
  };
}
