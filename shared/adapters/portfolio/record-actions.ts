import type { Instant } from '../../contracts/instant.ts';
import type { CustomerRecord } from '../../contracts/records/customer.ts';
import { itemKeyOf } from '../../domain/item-key.ts';
import { missingSince } from '../../domain/portfolio/missing-documents.ts';
import { ownerKey, ownerOf, recordKeyAt } from '../../domain/portfolio/owner-item.ts';
import {
  wrongNumberAttribute,
  wrongNumberCleared,
  wrongNumberHolds,
} from '../../domain/portfolio/wrong-number.ts';
import type { Expression } from '../dynamo/condition.ts';
import type { Item } from '../dynamo/item.ts';
import { nothingThere } from '../dynamo/put.ts';
import { textsIn } from '../dynamo/read-attribute.ts';
import type { Action } from '../dynamo/transact.ts';
import type { Prepared } from './prepare.ts';

/** A prepared record with its sealed attributes. */
export type Sealed = Prepared & { readonly bytes: Readonly<Record<string, Uint8Array>> };

/**
 * Everything that writing a record takes, to be done together: its item, on condition that what stands is what it
 * was compared with; whose it is, where that is new; index rows that come and go; what a customer says of their number;
 * and, of a record that moves to another customer, the deletion of the item it leaves.
 */
export function recordActions(sealed: Sealed): readonly Action[] {
  const { compared, split } = sealed;
  const { record, head, owner } = compared;
  const left = head && owner !== undefined && owner !== ownerOf(record);
  const stays: Expression = head && !left ? asItStood(head) : nothingThere;
  return [
    { put: { ...itemOf(sealed), ...split.key }, condition: stays },
    ...ownerActions(sealed),
    ...(left ? [{ delete: recordKeyAt(record, owner), condition: asItStood(head) }] : []),
    ...indexActions(sealed, Boolean(left)),
    ...wrongNumberActions(sealed),
  ];
}

function itemOf({ compared, split, indexRows, code, wrongNumbers, bytes }: Sealed): Item {
  const { digest, left } = compared;
  return {
    ...split.clear,
    ...bytes,
    ...originOf(compared),
    ...newsOf(compared),
    ...missingOf(compared),
    digest,
    code,
    indexRows: indexRows.length > 0 ? indexRows : undefined,
    wrongNumbers: wrongNumbers.length > 0 ? wrongNumbers : undefined,
    left: left.length > 0 ? left : undefined,
  };
}

/**
 * As of when, and from where. A line that says what stood before its upload leaves it as of when it was, unless it
 * states a later moment itself.
 */
function originOf({ received, before, outcome }: Prepared['compared']): Item {
  const { asOf, from, record } = received;
  if (!from) return { asOf };
  const origin = {
    ...from,
    before: before?.digest,
    beforeAsOf: before?.asOf,
    beforeMissing: before?.missing,
  };
  if (outcome !== 'restored' || !before) return { ...origin, asOf };
  const isLaterStill = record.asOf !== undefined && before.asOf < asOf;
  return { ...origin, asOf: isLaterStill ? asOf : before.asOf, lineAsOf: asOf };
}

/** Until when there is news over the line, which line that is, and how often news was written. */
function newsOf({ overLine, head }: Prepared['compared']): Item {
  if (!overLine) return {};
  const { amendments, lineDigest } = overLine;
  const written = Number(head?.['amendments'] ?? 0);
  return { newsAt: amendments.news.at(-1)?.at, lineDigest, amendments: written + 1 };
}

/** Since when documents of a claim have been missing; where news is over its line, by the line alone, too. */
function missingOf({ received, record, before, overLine }: Prepared['compared']): Item {
  if (record.type !== 'claim' || received.record.type !== 'claim') return {};
  const news = overLine?.amendments.news ?? [];
  const since = missingSince(received.record, received.asOf, news, before?.missing);
  return { missingSince: since.now, lineMissing: overLine ? since.line : undefined };
}

/** Nobody has written the item since it was read: who writes it changes one of these. */
export function asItStood(head: Item): Expression {
  const entries = ['digest', 'asOf', 'upload', 'offset', 'amendments'].map(
    (name) => [name, head[name]] as const,
  );
  const present = entries.filter(([, value]) => value !== undefined);
  const absent = entries.filter(([, value]) => value === undefined);
  return {
    expression: [
      ...present.map(([name]) => `#${name} = :${name}`),
      ...absent.map(([name]) => `attribute_not_exists(#${name})`),
    ].join(' AND '),
    names: Object.fromEntries(entries.map(([name]) => [`#${name}`, name])),
    values: Object.fromEntries(present.map(([name, value]) => [`:${name}`, value])),
  };
}

/** Whose it is, is written with the first item and with every move; it must be as it was read. */
function ownerActions({ compared }: Sealed): readonly Action[] {
  const { record, head, owner } = compared;
  const key = ownerKey(record);
  const customerId = ownerOf(record);
  if (!key || (head && owner === customerId)) return [];
  const condition: Expression =
    owner === undefined ? nothingThere : { expression: 'customerId = :owner', values: { ':owner': owner } };
  return [{ put: { ...key, customerId }, condition }];
}

/** The rows of a claim tell its customer, so all of them are written when it moves. */
function indexActions({ compared, indexRows }: Sealed, isMoved: boolean): readonly Action[] {
  const { record, head } = compared;
  const before = head ? textsIn(head, 'indexRows') : [];
  const now = new Set(indexRows);
  const fresh = [...now].filter((row) => isMoved || !before.includes(row));
  const stale = before.filter((row) => !now.has(row));
  const facts = record.type === 'claim' ? { customerId: record.customerId } : {};
  return [
    ...fresh.map((row) => ({ put: { ...facts, ...itemKeyOf(row) } })),
    ...stale.map((row) => ({ delete: itemKeyOf(row) })),
  ];
}

function wrongNumberActions({ compared, wrongNumbers }: Sealed): readonly Action[] {
  const { record, head } = compared;
  return record.type === 'customer' ? actionsOfNumber(record, wrongNumbers, head) : [];
}

/**
 * What a customer's record says of their number, and no longer says of it or of the one they had. `cleared` are the
 * numbers of which the insurer said, when, that they are not wrong.
 */
export function actionsOfNumber(
  { id, holds }: Pick<CustomerRecord, 'id' | 'holds'>,
  wrongNumbers: readonly string[],
  head: Item | undefined,
  cleared?: { readonly keys: readonly string[]; readonly at: Instant },
): readonly Action[] {
  const names = { '#customer': wrongNumberAttribute(id) };
  const holding = {
    expression: 'SET #customer = :holds',
    names,
    values: { ':holds': wrongNumberHolds(holds) },
  };
  const others = new Set([...(head ? textsIn(head, 'wrongNumbers') : []), ...(cleared?.keys ?? [])]);
  for (const key of wrongNumbers) others.delete(key);
  return [
    ...wrongNumbers.map((key) => ({ update: itemKeyOf(key), change: holding })),
    ...[...others].map((key) => ({ update: itemKeyOf(key), change: knownBetter(names, cleared?.at) })),
  ];
}

/** A customer no longer says that a number is wrong; `at`: nor does whoever reads it say so as of then. */
function knownBetter(names: Readonly<Record<string, string>>, at: Instant | undefined): Expression {
  if (at === undefined) return { expression: 'REMOVE #customer', names };
  return {
    expression: 'REMOVE #customer SET #cleared = :at',
    names: { ...names, '#cleared': wrongNumberCleared },
    values: { ':at': at },
  };
}
