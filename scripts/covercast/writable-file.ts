import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from './errors.ts';

/** Makes sure that the flag `field` names a file in a folder we may write to. Throws UsageError. */
export async function writableFile(file: string, field: string): Promise<void> {
  await access(dirname(file), constants.W_OK).catch(() => {
    throw new UsageError(
      `--${field} wants a file in a folder that may be written to: ${dirname(file)}`,
      field,
    );
  });
}
