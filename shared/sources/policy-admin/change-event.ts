import type * as z from 'zod/mini';
import type { Change } from '../../contracts/changes/change.ts';
import { plus } from '../../contracts/instant.ts';
import { readInput } from '../../domain/import/faults-of-input.ts';
import { valueAt } from '../../domain/import/value-at.ts';
import type { Context, PolicyEvent } from './policy-news.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What makes a change of data that were read. */
type Made<Data> = (data: Data, about: { readonly id: string; readonly at: string }) => Change;

/**
 * An event whose data change a part of a record. What it says happened `at` lies no more than a day ahead: that much is
 * left to clocks that differ and to zones that were mistaken. Fields it does not know are left out, as in a line.
 */
export function changeEvent<Data>(
  type: Change['type'],
  schema: z.ZodMiniType<Data>,
  made: Made<Data>,
  examples: PolicyEvent['examples'],
): PolicyEvent {
  return {
    type,
    examples,
    read(data, context) {
      const read = readInput(schema, data);
      if (!read.ok) return read;
      if (isToCome(read.value, context)) return { ok: false, faults: [{ field: 'at', reason: 'range' }] };
      const change = made(read.value, { id: context.key, at: context.occurredAt });
      return { ok: true, news: { kind: 'change', change } };
    },
  };
}

function isToCome(data: unknown, { receivedAt }: Context): boolean {
  const at = valueAt(data, ['at']);
  return typeof at === 'string' && at > plus(receivedAt, DAY_MS);
}
