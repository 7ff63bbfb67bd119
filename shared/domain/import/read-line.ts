import type { Instant } from '../../contracts/instant.ts';
import { PortfolioRecord } from '../../contracts/records/record.ts';
import { jsonIn } from '../json-in.ts';
import { brokenTexts } from './broken-texts.ts';
import { consentsToCome } from './consents-to-come.ts';
import { type Fault, WHOLE_LINE } from './fault.ts';
import { onePerField } from './faults-of-input.ts';
import { faultsOfIssue } from './faults-of-issue.ts';
import { knownFields } from './known-fields.ts';
import { isSwappedBeyondPoles, withoutPoint } from './swapped-point.ts';
import { unknownFields } from './unknown-fields.ts';
import { unreachablePhones } from './unreachable-phones.ts';
import { type Doubt, doubtsOf, swappedPoint } from './warnings.ts';

/** A line that holds a record, with the fields that are not stored, and what an operator should look at. */
export interface ReadRecord {
  readonly ok: true;
  readonly record: PortfolioRecord;
  readonly unknownFields: readonly string[];
  readonly doubts: readonly Doubt[];
}

/** What a line of an import file turned out to be: a record, or why it is none, one fault a faulty field. */
export type LineReading = ReadRecord | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads one line (JSON text) of an import file that came then. Faults name fields and reasons, never values. */
export function readLine(text: string, cameAt: Instant): LineReading {
  const input = jsonIn(text);
  return input === undefined
    ? refused([{ field: WHOLE_LINE, reason: 'not-json' }])
    : readRecord(input, cameAt);
}

/**
 * Reads one record that is JSON already, such as the data of a policy-admin event. A point beyond the poles that is
 * in its place with latitude and longitude changed round is left out, and doubted.
 */
export function readRecord(input: unknown, cameAt: Instant): LineReading {
  if (!isSwappedBeyondPoles(input)) return readSound(input, cameAt);
  const read = readSound(withoutPoint(input), cameAt);
  return read.ok ? { ...read, doubts: [swappedPoint, ...read.doubts] } : read;
}

function readSound(input: unknown, cameAt: Instant): LineReading {
  const read = PortfolioRecord.safeParse(input);
  const issues = read.success ? [] : read.error.issues;
  const faults = onePerField([
    ...brokenTexts(read.success ? read.data : knownFields(input)),
    ...issues.flatMap((issue) => faultsOfIssue(issue, input)),
    ...unreachablePhones(input).map((field) => ({ field, reason: 'format' }) as const),
    ...(read.success ? consentsToCome(read.data, cameAt) : []).map(
      (field) => ({ field, reason: 'range' }) as const,
    ),
  ]);
  if (!read.success || faults.length > 0) return refused(faults);
  const { data: record } = read;
  return { ok: true, record, unknownFields: unknownFields(input, record), doubts: doubtsOf(record) };
}

function refused(faults: readonly Fault[]): LineReading {
  return { ok: false, faults };
}
