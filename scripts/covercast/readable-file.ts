import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { UsageError } from './errors.ts';

/** Makes sure that a file argument names a file we may read. Throws UsageError. */
export async function readableFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) throw new UsageError(`There is no file ${file}`, 'FILE');
  if (!found.isFile()) throw new UsageError(`${file} is not a file`, 'FILE');
  await access(file, constants.R_OK).catch(() => {
    throw new UsageError(`${file} may not be read`, 'FILE');
  });
}
