import type { Instant } from '#shared/contracts/instant.ts';
import type { ImportWarning, Reject } from '#shared/contracts/records/import-report.ts';
import { readLine } from '#shared/domain/import/read-line.ts';
import type { Line } from '#shared/domain/import/split-lines.ts';
import { warningsOf } from '#shared/domain/import/warnings.ts';
import type { Received } from '#shared/ports/portfolio.ts';

/** A record that can be saved, and the line it came on. */
export type Good = Received & { readonly line: number };

/** Lines that are read and saved together: at most one record per (type, id), the last that came. */
export interface Lot {
  readonly good: readonly Good[];
  readonly rejected: readonly Reject[];
  readonly warnings: readonly ImportWarning[];
  /** How many lines were replaced by a later one of the same record. */
  readonly replaced: number;
}

type Reading = Pick<Lot, 'good' | 'rejected' | 'warnings'>;

function readingOf(line: Line, uploadedAt: Instant): Reading {
  const read = 'fault' in line ? { ok: false as const, faults: [line.fault] } : readLine(line.text);
  if (!read.ok) {
    return {
      good: [],
      warnings: [],
      rejected: read.faults.map((fault) => ({ line: line.number, ...fault })),
    };
  }
  const { record, unknownFields } = read;
  return {
    good: [{ record, asOf: record.asOf ?? uploadedAt, line: line.number }],
    rejected: [],
    warnings: warningsOf(line.number, record, unknownFields),
  };
}

/** What makes a record itself. */
export function recordKey({ record }: Received): string {
  return `${record.type} ${record.id}`;
}

/** The last of each record; one that says of itself to be older than an earlier line does not replace it. */
function lastOfEach(good: readonly Good[]): readonly Good[] {
  const last = new Map<string, Good>();
  for (const one of good) {
    const earlier = last.get(recordKey(one));
    if (!earlier || earlier.asOf <= one.asOf) last.set(recordKey(one), one);
  }
  return [...last.values()];
}

function lotOf(readings: readonly Reading[]): Lot {
  const all = readings.flatMap(({ good }) => good);
  const good = lastOfEach(all);
  return {
    good,
    rejected: readings.flatMap(({ rejected }) => rejected),
    warnings: readings.flatMap(({ warnings }) => warnings),
    replaced: all.length - good.length,
  };
}

/** The lines of a file in lots of `size`, in order; one lot is in memory at a time. */
export async function* inLots(
  lines: AsyncIterable<Line>,
  uploadedAt: Instant,
  size: number,
): AsyncGenerator<Lot> {
  let readings: Reading[] = [];
  for await (const line of lines) {
    readings.push(readingOf(line, uploadedAt));
    if (readings.length < size) continue;
    yield lotOf(readings);
    readings = [];
  }
  if (readings.length > 0) yield lotOf(readings);
}
