import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { UsageError } from './errors.ts';

/** Makes sure that an argument, or the flag `field`, names a file we may read. Throws UsageError. */
export async function readableFile(file: string, field = 'FILE'): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) throw new UsageError(`There is no file ${file}`, field);
  if (!found.isFile()) throw new UsageError(`${file} is not a file`, field);
  await access(file, constants.R_OK).catch(() => {
    throw new UsageError(`${file} may not be read`, field);
  });
}
