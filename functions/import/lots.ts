import type { Instant } from '#shared/contracts/instant.ts';
import type { ImportWarning, Reject } from '#shared/contracts/records/import-report.ts';
import { isAfter } from '#shared/domain/import/notes.ts';
import { readLine } from '#shared/domain/import/read-line.ts';
import type { Line } from '#shared/domain/import/split-lines.ts';
import type { Origin, Received } from '#shared/ports/portfolio.ts';

/** A record that can be saved, and the line it came on: its number, and the byte after it. */
export interface Good extends Received {
  readonly from: Origin;
  readonly line: number;
  readonly end: number;
}

/** Lines that are read and saved together. */
export interface Lot {
  /** At most one line per (type, id), the last. */
  readonly good: readonly Good[];
  /** Lines replaced by a later one of the same record. */
  readonly replaced: readonly Good[];
  readonly rejected: readonly Reject[];
  readonly warnings: readonly ImportWarning[];
  /** Of each line that has any, the fields that are not stored. */
  readonly unknownFields: readonly (readonly string[])[];
  /** The number of the last line, blank ones counted, and the byte after it. */
  readonly lastLine: number;
  readonly end: number;
}

/** From which upload lines come, and as of when they are unless they say so. */
export interface LinesOf {
  readonly upload: string;
  readonly uploadedAt: Instant;
}

type Reading = Pick<Lot, 'good' | 'rejected' | 'warnings' | 'unknownFields'>;

const nothing: Reading = { good: [], rejected: [], warnings: [], unknownFields: [] };

function readingOf(line: Line, { upload, uploadedAt }: LinesOf): Reading {
  if ('blank' in line) return nothing;
  const read =
    'fault' in line ? { ok: false as const, faults: [line.fault] } : readLine(line.text, uploadedAt);
  if (!read.ok)
    return { ...nothing, rejected: read.faults.map((fault) => ({ line: line.number, ...fault })) };
  const { record, unknownFields, doubts } = read;
  const from = { upload, offset: line.offset };
  return {
    ...nothing,
    good: [{ record, asOf: record.asOf ?? uploadedAt, from, line: line.number, end: line.end }],
    warnings: doubts.map((doubt) => ({ line: line.number, ...doubt })),
    unknownFields: unknownFields.length > 0 ? [unknownFields] : [],
  };
}

/** What makes a record itself. */
export function recordName({ record }: Received): string {
  return `${record.type} ${record.id}`;
}

function lastOfEach(good: readonly Good[]): ReadonlySet<Good> {
  const last = new Map<string, Good>();
  for (const one of good) {
    const earlier = last.get(recordName(one));
    if (!earlier || isAfter(placeOf(one), placeOf(earlier))) last.set(recordName(one), one);
  }
  return new Set(last.values());
}

function placeOf({ asOf, from }: Good) {
  return { asOf, offset: from.offset };
}

function lotOf(readings: readonly Reading[], { number, end }: Line): Lot {
  const all = readings.flatMap(({ good }) => good);
  const last = lastOfEach(all);
  return {
    good: [...last],
    replaced: all.filter((one) => !last.has(one)),
    rejected: readings.flatMap(({ rejected }) => rejected),
    warnings: readings.flatMap(({ warnings }) => warnings),
    unknownFields: readings.flatMap(({ unknownFields }) => unknownFields),
    lastLine: number,
    end,
  };
}

/** Lines in lots of `size`, in order; one lot is in memory at a time. */
export async function* inLots(lines: AsyncIterable<Line>, of: LinesOf, size: number): AsyncGenerator<Lot> {
  let readings: Reading[] = [];
  let last: Line | undefined;
  for await (const line of lines) {
    readings.push(readingOf(line, of));
    last = line;
    if (readings.length < size) continue;
    yield lotOf(readings, line);
    readings = [];
  }
  if (last && readings.length > 0) yield lotOf(readings, last);
}
