import { readFile, stat } from 'node:fs/promises';
import type { Fault } from '#shared/domain/import/fault.ts';
import { readInput } from '#shared/domain/import/faults-of-input.ts';
import type { Programme } from '#shared/programmes/programme.ts';
import { UsageError } from '../errors.ts';
import { jsonOf } from '../json-of.ts';
import { readableFile } from '../readable-file.ts';
import { type TriggerFile, triggerFile } from './trigger-file.ts';

/** The most bytes of a file that triggers a programme. */
export const MOST_BYTES = 64 * 1024 * 1024;

const SHOWN = 5;

/**
 * Reads a file that triggers a programme.
 * Throws UsageError naming the fields that are not as wanted and why, never what they hold.
 */
export async function readTriggerFile(file: string, programme: Programme): Promise<TriggerFile> {
  await readableFile(file);
  const { size } = await stat(file);
  if (size > MOST_BYTES)
    throw new UsageError(`${file} is larger than ${MOST_BYTES / 2 ** 20} MB: divide its customers`, 'FILE');
  const input = jsonOf(await readFile(file, 'utf8'), 'FILE');
  const read = readInput(triggerFile(programme), input);
  if (read.ok) return read.value;
  throw refused(read.faults);
}

function refused(faults: readonly Fault[]): UsageError {
  const shown = faults.slice(0, SHOWN).map(({ field, reason }) => `${field || 'FILE'} (${reason})`);
  const more = faults.length > SHOWN ? ` and ${faults.length - SHOWN} more` : '';
  return new UsageError(`Not as wanted: ${shown.join(', ')}${more}`, faults[0]?.field || 'FILE');
}
