import { readFile, stat } from 'node:fs/promises';
import type { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import { cap } from '#shared/sources/cap/cap.ts';
import { UsageError } from '../errors.ts';
import { readableFile } from '../readable-file.ts';

/**
 * The alert in a file, read by the very source that reads it at the door, so that what it refuses there is refused
 * here, with the same field and remedy. Throws UsageError.
 */
export async function readAlertFile(file: string): Promise<HazardAlert> {
  await readableFile(file);
  const { size } = await stat(file);
  if (size > cap.maxBytes)
    throw new UsageError(
      `${file} has ${size} bytes; an alert has at most ${cap.maxBytes}: give one alert a file`,
      'FILE',
    );
  const parsed = cap.parse(await readFile(file), cap.contentTypes[0] ?? '');
  if (!parsed.ok) {
    const { code, message, field } = parsed.problem;
    throw new UsageError(`The alert would be refused (${code}). ${message}`, field ?? 'FILE');
  }
  const [item, ...others] = parsed.items;
  if (item === undefined || others.length > 0) throw new UsageError('FILE holds one alert', 'FILE');
  return item.alert;
}
