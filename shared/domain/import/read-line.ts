import { PortfolioRecord } from '../../contracts/records/record.ts';
import { brokenTexts } from './broken-texts.ts';
import { type Fault, WHOLE_LINE } from './fault.ts';
import { faultsOfIssue } from './faults-of-issue.ts';
import { unknownFields } from './unknown-fields.ts';
import { unreachablePhones } from './unreachable-phones.ts';

/** What a line of an import file turned out to be: a record, or why it is none, one fault a faulty field. */
export type LineReading =
  | { readonly ok: true; readonly record: PortfolioRecord; readonly unknownFields: readonly string[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads one line (JSON text) of an import file. Faults name fields and reasons, never values. */
export function readLine(text: string): LineReading {
  const parsed = parseJson(text);
  return parsed === undefined
    ? refused([{ field: WHOLE_LINE, reason: 'not-json' }])
    : readRecord(parsed.value);
}

/** Reads one record that is JSON already, such as the data of a policy-admin event. */
export function readRecord(input: unknown): LineReading {
  const read = PortfolioRecord.safeParse(input);
  const issues = read.success ? [] : read.error.issues;
  const faults = onePerField([
    ...brokenTexts(input),
    ...issues.flatMap((issue) => faultsOfIssue(issue, input)),
    ...unreachablePhones(input).map((field) => ({ field, reason: 'format' }) as const),
  ]);
  if (!read.success || faults.length > 0) return refused(faults);
  return { ok: true, record: read.data, unknownFields: unknownFields(input, read.data) };
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined; // JSON.parse says "not JSON" only by throwing, and quotes the text when it does
  }
}

function onePerField(faults: readonly Fault[]): readonly Fault[] {
  const first = new Map<string, Fault>();
  for (const fault of faults) if (!first.has(fault.field)) first.set(fault.field, fault);
  return [...first.values()];
}

function refused(faults: readonly Fault[]): LineReading {
  return { ok: false, faults };
}
