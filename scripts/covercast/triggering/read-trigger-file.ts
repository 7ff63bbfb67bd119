import { readFile, stat } from 'node:fs/promises';
import { type Fault, fieldOf } from '#shared/domain/import/fault.ts';
import { faultsOfIssue } from '#shared/domain/import/faults-of-issue.ts';
import { shownKey } from '#shared/domain/import/shown-key.ts';
import type { Programme } from '#shared/programmes/programme.ts';
import { UsageError } from '../errors.ts';
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
  const input = parsed(await readFile(file, 'utf8'));
  const read = triggerFile(programme).safeParse(input);
  if (read.success) return read.data;
  throw refused(read.error.issues.flatMap((issue) => faultsOf(issue, input)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UsageError('FILE is not JSON', 'FILE'); // what JSON.parse says quotes the text
  }
}

type Issue = Parameters<typeof faultsOfIssue>[0];

function faultsOf(issue: Issue, input: unknown): readonly Fault[] {
  if (issue.code !== 'unrecognized_keys') return faultsOfIssue(issue, input);
  return issue.keys.map((key) => ({
    field: fieldOf([...issue.path, shownKey(key)]),
    reason: 'unknown-value',
  }));
}

function refused(faults: readonly Fault[]): UsageError {
  const shown = faults.slice(0, SHOWN).map(({ field, reason }) => `${field || 'FILE'} (${reason})`);
  const more = faults.length > SHOWN ? ` and ${faults.length - SHOWN} more` : '';
  return new UsageError(`Not as wanted: ${shown.join(', ')}${more}`, faults[0]?.field || 'FILE');
}
