import type { ImportId } from '#shared/contracts/import-task.ts';
import { ImportPartMissing } from '#shared/errors.ts';
import type { ImportParts } from '#shared/ports/import-parts.ts';

/** Results of pieces of imports in memory, which can be looked at. */
export interface MemoryImportParts extends ImportParts {
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** An empty place for results. */
export function memoryImportParts(): MemoryImportParts {
  const parts = new Map<string, Uint8Array>();
  return {
    parts,
    async put(id, name, blocks) {
      parts.set(keyOf(id, name), Buffer.from(blocks.join('')));
      return blocks.map((block) => Buffer.byteLength(block));
    },
    async read(id, name, range) {
      const part = parts.get(keyOf(id, name));
      if (!part) throw new ImportPartMissing('The results of a piece of an import are gone.');
      return Buffer.from(part.subarray(range?.from, range?.to)).toString();
    },
    async remove(id) {
      for (const key of parts.keys()) if (key.startsWith(keyOf(id, ''))) parts.delete(key);
    },
  };
}

function keyOf({ name, sequence }: ImportId, part: string): string {
  return `${name}/${sequence}/${part}`;
}
