import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportFiles, Upload } from '#shared/ports/import-files.ts';

/** An import bucket, and a way to put a file up. */
export interface ImportFilesUnderTest {
  readonly files: ImportFiles;
  upload(content: string): Promise<Upload>;
}

/** What every ImportFiles does. */
export function importFilesConform(name: string, make: () => Promise<ImportFilesUnderTest>): void {
  describe(`${name} as ImportFiles`, () => {
    let under: ImportFilesUnderTest;
    beforeAll(async () => {
      under = await make();
    });

    const textOf = async (upload: Upload, from: number, to: number) => {
      const bytes = await under.files.read(upload, { from, to });
      if (!bytes) return undefined;
      const chunks: Uint8Array[] = [];
      for await (const chunk of bytes) chunks.push(chunk);
      return Buffer.concat(chunks).toString();
    };

    it('gives the bytes of a range, as far as the file goes', async () => {
      const upload = await under.upload('0123456789');
      expect(await textOf(upload, 2, 5)).toBe('234');
      expect(await textOf(upload, 0, 1000)).toBe('0123456789');
    });

    it('of an empty file gives no bytes', async () => {
      expect(await textOf(await under.upload(''), 0, 1000)).toBe('');
    });

    it('removes an upload, again and again', async () => {
      const upload = await under.upload('x');
      await under.files.remove(upload);
      await under.files.remove(upload);
      expect(await textOf(upload, 0, 1)).toBeUndefined();
    });
  });
}
