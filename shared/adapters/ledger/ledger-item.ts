import type { FieldAddress } from '../../contracts/facts.ts';
import { instantOf, millisecondsOf } from '../../contracts/instant.ts';
import { type LedgerKey, LedgerRow } from '../../contracts/ledger.ts';
import { type ItemKey, itemText } from '../../domain/item-key.ts';
import { marksOf } from '../../domain/ledger/marks.ts';
import type { Item } from '../dynamo/item.ts';
import { textIn } from '../dynamo/read-attribute.ts';
import { shortKey } from '../dynamo/short-key.ts';
import { stored } from '../dynamo/stored.ts';
import { inputLetters } from './input-letters.ts';
import { packedInputs, unpackedInputs } from './packed-inputs.ts';
import { packedReasons, unpackedReasons } from './packed-reasons.ts';

/**
 * The attributes of a ledger item. Names are one letter because every byte counts towards the one write unit (1,024
 * bytes) a row may cost. Times are milliseconds since 1970; `occurrence` is kept beside a key that holds its digest;
 * `ending` is the code of the check that suppressed; `token` is of one call of `claim` and no other.
 */
export const attributes = {
  state: 's',
  messageClass: 'c',
  at: 'a',
  reasons: 'r',
  inputs: 'i',
  versions: 'v',
  correlationId: 'x',
  usefulUntil: 'u',
  channel: 'h',
  to: 't',
  parts: 'p',
  attempts: 'n',
  leaseUntil: 'l',
  providerMessageId: 'm',
  failure: 'f',
  occurrence: 'o',
  ending: 'd',
  token: 'k',
  text: 'z',
} as const;

/** Where a row lies: partition of the customer, sorted by programme and occurrence. */
export function ledgerItemKey({ customerId, programme, occurrence }: LedgerKey): ItemKey {
  return { pk: customerId, sk: `${programme}#${shortKey(occurrence)}` };
}

/** Where a row's text belongs. */
export function textAddress(key: LedgerKey): FieldAddress {
  const item = itemText(ledgerItemKey(key));
  return { dataClass: 'content', customerId: key.customerId, table: 'ledger', item, schema: 1 };
}

/** A row as it is stored, a claim with its sealed text and its token. */
export function ledgerItem(row: LedgerRow, text?: Uint8Array, token?: string): Item & ItemKey {
  const { rules, config, template } = row.versions;
  return {
    ...ledgerItemKey(row),
    [attributes.state]: row.state,
    [attributes.messageClass]: inputLetters.messageClass.letterOf(row.messageClass),
    [attributes.at]: millisecondsOf(row.at),
    [attributes.reasons]: packedReasons(row.reasons),
    [attributes.inputs]: row.inputs && packedInputs(row.inputs, row),
    [attributes.versions]: [rules, config, template].join('|'),
    [attributes.correlationId]: row.correlationId,
    [attributes.usefulUntil]: millisecondsOf(row.usefulUntil),
    [attributes.channel]: row.channel,
    [attributes.to]: row.to,
    [attributes.parts]: row.parts,
    [attributes.attempts]: row.attempts,
    [attributes.leaseUntil]: row.leaseUntil && millisecondsOf(row.leaseUntil),
    [attributes.providerMessageId]: row.providerMessageId,
    [attributes.failure]: row.failure,
    [attributes.occurrence]: shortKey(row.occurrence) === row.occurrence ? undefined : row.occurrence,
    [attributes.ending]: marksOf(row).ending,
    [attributes.token]: token,
    [attributes.text]: text,
  };
}

/** The row in an item. Throws StoredItemInvalid. */
export function ledgerRow(item: Item): LedgerRow {
  return stored('ledger row', () => LedgerRow.parse(rowIn(item)));
}

function rowIn(item: Item): unknown {
  const sk = textIn(item, 'sk');
  const separator = sk.indexOf('#');
  const [rules, config, template] = textIn(item, attributes.versions).split('|');
  const programme = sk.slice(0, separator);
  const occurrence = optionalText(item, attributes.occurrence) ?? sk.slice(separator + 1);
  const inputs = optionalText(item, attributes.inputs);
  return {
    customerId: item['pk'],
    programme,
    occurrence,
    state: item[attributes.state],
    messageClass: classIn(textIn(item, attributes.messageClass)),
    at: instantIn(item, attributes.at),
    reasons: unpackedReasons(textIn(item, attributes.reasons)),
    versions: { rules, config, template },
    correlationId: item[attributes.correlationId],
    usefulUntil: instantIn(item, attributes.usefulUntil),
    ...present({
      inputs: inputs === undefined ? undefined : unpackedInputs(inputs, { programme, occurrence }),
      channel: item[attributes.channel],
      to: item[attributes.to],
      parts: item[attributes.parts],
      attempts: item[attributes.attempts],
      leaseUntil: instantIn(item, attributes.leaseUntil),
      providerMessageId: item[attributes.providerMessageId],
      failure: item[attributes.failure],
    }),
  };
}

/** Stored as a letter; rows from before have the name. */
function classIn(stored: string): string {
  return inputLetters.messageClass.nameOf(stored) || stored;
}

function instantIn(item: Item, attribute: string): string | undefined {
  const value = item[attribute];
  return typeof value === 'number' ? instantOf(value) : undefined;
}

function optionalText(item: Item, attribute: string): string | undefined {
  return item[attribute] === undefined ? undefined : textIn(item, attribute);
}

function present(optional: Item): Item {
  return Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
}
