import type * as z from 'zod/mini';
import { RejectReason } from '../../contracts/records/import-report.ts';
import { type Fault, fieldOf } from './fault.ts';
import { UNNAMED } from './shown-key.ts';
import { valueAt } from './value-at.ts';

type Issue = z.core.$ZodIssue;
type UnionIssue = z.core.$ZodIssueInvalidUnion;

/**
 * The faults behind one issue of a schema. `input` is the line as parsed from JSON: the schema does not keep it.
 * Keys that the sender chose (the languages of a document's name) are not shown, they may be anything.
 */
export function faultsOfIssue(issue: Issue, input: unknown): readonly Fault[] {
  if (issue.code === 'invalid_union') return faultsOfUnion(issue, input);
  const path = issue.code === 'invalid_key' ? issue.path.slice(0, -1) : issue.path;
  return [{ field: fieldOf(path.map(shownAt)), reason: reasonOf(issue, valueAt(input, issue.path)) }];
}

const CHOSEN_BY_SENDER = /^missingDocuments\.\d+\.name$/;

function shownAt(key: PropertyKey, at: number, path: readonly PropertyKey[]): PropertyKey {
  return CHOSEN_BY_SENDER.test(fieldOf(path.slice(0, at))) ? UNNAMED : key;
}

function reasonOf(issue: Issue, value: unknown): RejectReason {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? 'missing' : 'type';
    case 'invalid_value':
      return reasonOfChoice(value);
    case 'too_small':
      return value === '' ? 'missing' : 'range';
    case 'too_big':
    case 'not_multiple_of':
      return 'range';
    case 'invalid_key':
      return 'format';
    case 'unrecognized_keys':
      return 'unknown-value';
    case 'custom':
      return RejectReason.safeParse(issue.params?.['reason']).data ?? 'format';
    default:
      return 'format';
  }
}

function reasonOfChoice(value: unknown): RejectReason {
  if (value === undefined) return 'missing';
  return typeof value === 'string' ? 'unknown-value' : 'type';
}

/** Of the ways a value could have been written, the faults of the one that the sender seems to have meant. */
function faultsOfUnion(issue: UnionIssue, input: unknown): readonly Fault[] {
  const field = fieldOf(issue.path);
  const value = valueAt(input, issue.path);
  if (issue.errors.length === 0) return [{ field, reason: reasonOfChoice(value) }];
  const meant = issue.errors
    .map((branch) => branch.flatMap((inner) => faultsOfIssue(below(issue.path, inner), input)))
    .filter((faults) => !faults.some((fault) => fault.field === field && fault.reason === 'type'));
  const best = meant.find((faults) => faults.some((fault) => fault.reason !== 'format')) ?? meant[0];
  return best ?? [{ field, reason: value === undefined ? 'missing' : 'type' }];
}

function below(path: readonly PropertyKey[], inner: Issue): Issue {
  return { ...inner, path: [...path, ...inner.path] };
}
