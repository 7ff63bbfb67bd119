import type * as z from 'zod/mini';
import { brokenTexts } from './broken-texts.ts';
import { type Fault, fieldOf } from './fault.ts';
import { faultsOfIssue } from './faults-of-issue.ts';
import { shownKey } from './shown-key.ts';

/** What an input turned out to be by a schema: its value, or why it is none, one fault a faulty field. */
export type InputReading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads JSON by a schema as a line of an import file is read. Faults name fields and reasons, never values. */
export function readInput<Value>(schema: z.ZodMiniType<Value>, input: unknown): InputReading<Value> {
  const read = schema.safeParse(input);
  const issues = read.success ? [] : read.error.issues;
  const faults = onePerField([
    ...(read.success ? brokenTexts(read.data) : []),
    ...issues.flatMap((issue) => faultsWithKeys(issue, input)),
  ]);
  return read.success && faults.length === 0 ? { ok: true, value: read.data } : { ok: false, faults };
}

/** Of several faults of a field the first. */
export function onePerField(faults: readonly Fault[]): readonly Fault[] {
  const first = new Map<string, Fault>();
  for (const fault of faults) if (!first.has(fault.field)) first.set(fault.field, fault);
  return [...first.values()];
}

/** The faults behind an issue; where nothing but what is asked for may stand, each key too many by its name. */
function faultsWithKeys(issue: Parameters<typeof faultsOfIssue>[0], input: unknown): readonly Fault[] {
  if (issue.code !== 'unrecognized_keys') return faultsOfIssue(issue, input);
  return issue.keys.map((key) => ({
    field: fieldOf([...issue.path, shownKey(key)]),
    reason: 'unknown-value',
  }));
}
