import * as z from 'zod/mini';

/** Why a field of a line was refused. Never the value itself. */
export const RejectReason = z.enum([
  'missing',
  'type',
  'format',
  'range',
  'unknown-value',
  'not-json',
  'encoding',
  'personal-id',
  'dates-reversed',
]);
export type RejectReason = z.infer<typeof RejectReason>;

/** One faulty field of one line; lines count from 1, `field` is a path such as `consents.marketing.at`, empty for the whole line. */
export const Reject = z.object({ line: z.int(), field: z.string(), reason: RejectReason });
export type Reject = z.infer<typeof Reject>;

/** Something an operator should look at, on a line that went in all the same. */
export const ImportWarning = z.object({ line: z.int(), field: z.string(), warning: z.string() });
export type ImportWarning = z.infer<typeof ImportWarning>;

/** The most rejects, and the most warnings, that a report lists; the totals beside them count all. */
export const LISTED = 10_000;

/**
 * What became of an import file: accepted + unchanged + duplicates + rejectedLines = lines that are not blank.
 * `rejected` and `warnings` list the first 10,000 of `rejectedTotal` and `warningsTotal`, in the order of lines.
 * `orphans`: records that came for a customer who is not known yet · `unreadable`: customers whose places stay as they
 * were, because something stored of them cannot be read; there only if there are some · `unknownFields`: fields that are not stored,
 * by name, with the number of lines that have them · `durationMs`: from the first to the last work on it.
 */
export const ImportReport = z.object({
  accepted: z.int(),
  unchanged: z.int(),
  duplicates: z.int(),
  rejected: z.array(Reject),
  warnings: z.array(ImportWarning),
  rejectedLines: z.int(),
  rejectedTotal: z.int(),
  warningsTotal: z.int(),
  orphans: z.int(),
  unreadable: z.optional(z.int()),
  unknownFields: z.record(z.string(), z.int()),
  durationMs: z.int(),
});
export type ImportReport = z.infer<typeof ImportReport>;
