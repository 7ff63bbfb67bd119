import { createHmac } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { chunksOf } from '#shared/domain/chunks-of.ts';
import type { Open } from '#shared/ports/vault.ts';
import type { ExpectedItem } from './expected-item.ts';
import { type Digest, expectedItems } from './expected-items.ts';
import { type Fields, linesThatStand } from './lines-that-stand.ts';

/** What the store keeps of how an item came there, which no file says. */
const BOOKKEEPING = [
  'pk',
  'sk',
  'asOf',
  'upload',
  'offset',
  'digest',
  'indexRows',
  'wrongNumbers',
  'before',
  'beforeAsOf',
  'lineAsOf',
  'missingSince',
  'print',
  'version',
];

/** A file, what the store holds of it by `pk|sk`, and what opens that. */
export interface Compared {
  readonly file: string;
  /** The lines that are to be refused. */
  readonly refused: ReadonlySet<number>;
  readonly items: ReadonlyMap<string, Fields>;
  readonly open: Open;
  /** Version 1 of the index key. */
  readonly indexKey: Uint8Array;
}

/** Where the store differs from the file: records, index rows, owners, place rows and what remembers them, opened. */
export async function differences({ file, refused, items, open, indexKey }: Compared): Promise<string[]> {
  const expected = expectedItems(
    linesThatStand(file, refused),
    digestUnder(indexKey),
    (key) => items.get(key)?.['code'],
  );
  const wanted = new Set(expected.map(({ key }) => key));
  const found = [...items.keys()].filter((key) => !isOfNoRecord(key, items.get(key)) && !wanted.has(key));
  const wrong = found.map((key) => `${key} is not in the file`);
  for (const some of chunksOf(expected, 500)) {
    for (const item of some) wrong.push(...differenceOf(item, items.get(item.key)));
    wrong.push(...(await closedDifferences(some, items, open)));
  }
  return wrong;
}

/** What is kept of imports, and a number of which nobody says any more that it is wrong. */
function isOfNoRecord(key: string, item: Fields = {}): boolean {
  return key.startsWith('import#') || (key.startsWith('number#') && Object.keys(item).length === 2);
}

/** The index as the decisions say it: HMAC-SHA-256 of kind and value, each after its length in four bytes. */
function digestUnder(indexKey: Uint8Array): Digest {
  const prefixed = (part: string) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(Buffer.byteLength(part));
    return Buffer.concat([length, Buffer.from(part)]);
  };
  return (kind, canonical) => {
    const message = Buffer.concat([prefixed(kind), prefixed(canonical)]);
    return `1.${createHmac('sha256', indexKey).update(message).digest('base64url')}`;
  };
}

function differenceOf(
  { key, clear, sealed = {} }: ExpectedItem,
  item: Fields | undefined,
): readonly string[] {
  if (!item) return [`${key} is not there`];
  const left = Object.entries(item).filter(([name]) => !BOOKKEEPING.includes(name) && !(name in sealed));
  const stands = Object.fromEntries(left.map(([name, value]) => [name, inOrder(name, value)]));
  return isDeepStrictEqual(stands, clear) ? [] : [`${key} differs`];
}

function inOrder(name: string, value: unknown): unknown {
  return name === 'rows' && Array.isArray(value) ? value.toSorted() : value;
}

async function closedDifferences(
  expected: readonly ExpectedItem[],
  items: ReadonlyMap<string, Fields>,
  open: Open,
): Promise<readonly string[]> {
  const parts = expected.flatMap(({ key, customerId, sealed = {} }) =>
    Object.entries(sealed).flatMap(([attribute, { dataClass, value }]) => {
      const bytes = items.get(key)?.[attribute];
      const at = { dataClass, customerId, table: 'core', item: key, schema: 1 } as const;
      return bytes instanceof Uint8Array
        ? [{ name: `${key} ${attribute}`, value, field: { at, bytes } }]
        : [];
    }),
  );
  const due = expected.reduce((sum, { sealed = {} }) => sum + Object.keys(sealed).length, 0);
  const opened = await open.open(parts.map(({ field }) => field));
  const wrong = parts.filter(({ value }, at) => !isDeepStrictEqual(opened[at]?.reveal(), value));
  return [
    ...wrong.map(({ name }) => `${name} holds something else`),
    ...Array.from({ length: due - parts.length }, () => 'something is not sealed'),
  ];
}
