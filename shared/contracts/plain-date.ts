import * as z from 'zod/mini';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function exists(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** A calendar day without a zone, `YYYY-MM-DD`; always read beside an explicit time zone. Text order is day order. */
export const PlainDate = z
  .string()
  .check(z.regex(DATE, { abort: true }), z.refine(exists, { params: { reason: 'range' } }));
export type PlainDate = z.infer<typeof PlainDate>;
