import type * as z from 'zod/mini';
import type { Refusal } from '../source.ts';

/** What came of reading fields: all of them, or which one is wrong. */
export type FieldsRead<Fields> =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly problem: Refusal };

/** Reads fields by their schema; a problem names the first that is missing or not of its form, and nothing it holds. */
export function readFields<Fields>(schema: z.ZodMiniType<Fields>, fields: unknown): FieldsRead<Fields> {
  const read = schema.safeParse(fields);
  if (read.success) return { ok: true, fields: read.data };
  const field = read.error.issues[0]?.path.join('.') || 'body';
  return {
    ok: false,
    problem: { code: 'field', message: `${field} is missing, or not of its form.`, field },
  };
}
