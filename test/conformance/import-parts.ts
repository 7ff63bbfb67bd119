import { beforeAll, describe, expect, it } from 'vitest';
import { ImportPartMissing } from '#shared/errors.ts';
import type { ImportParts } from '#shared/ports/import-parts.ts';
import { unique } from './unique.ts';

/** What every ImportParts does. */
export function importPartsConform(name: string, make: () => Promise<ImportParts>): void {
  describe(`${name} as ImportParts`, () => {
    let parts: ImportParts;
    beforeAll(async () => {
      parts = await make();
    });

    it('gives back the whole, and each block by its bytes', async () => {
      const id = { name: unique('book'), sequence: '1' };
      expect(await parts.put(id, 'a', ['风', '', 'xyz'])).toEqual([3, 0, 3]);
      expect(await parts.read(id, 'a')).toBe('风xyz');
      expect(await parts.read(id, 'a', { from: 3, to: 6 })).toBe('xyz');
    });

    it('throws ImportPartMissing for what is not there', async () => {
      const id = { name: unique('book'), sequence: '1' };
      await expect(parts.read(id, 'a')).rejects.toThrow(ImportPartMissing);
    });

    it('removes everything of one import and nothing of another', async () => {
      const id = { name: unique('book'), sequence: '1' };
      const other = { ...id, sequence: '10' };
      for (const name of ['a', 'b']) await parts.put(id, name, ['x']);
      await parts.put(other, 'a', ['y']);
      await parts.remove(id);
      await parts.remove(id);
      await expect(parts.read(id, 'b')).rejects.toThrow(ImportPartMissing);
      expect(await parts.read(other, 'a')).toBe('y');
    });
  });
}
