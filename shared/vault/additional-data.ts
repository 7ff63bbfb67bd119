import { Buffer } from 'node:buffer';

/** What a sealed value is bound to: it opens in this table, item, class and schema version only. */
export interface Binding {
  readonly table: string;
  readonly item: string;
  readonly dataClass: string;
  readonly schema: number;
}

const LENGTH = 4;

/**
 * Texts one after the other, each after its length in bytes (32 bit, big-endian), so that no two lists look the
 * same; after `head`, when there is one.
 */
export function lengthPrefixed(texts: readonly string[], head?: Uint8Array): Buffer {
  let size = head?.length ?? 0;
  for (const text of texts) size += LENGTH + Buffer.byteLength(text);
  const bytes = Buffer.allocUnsafe(size);
  if (head) bytes.set(head);
  let at = head?.length ?? 0;
  for (const text of texts) {
    const length = bytes.write(text, at + LENGTH);
    bytes.writeUInt32BE(length, at);
    at += LENGTH + length;
  }
  return bytes;
}

/** A value's header and its binding in their one canonical form: header, table, item, class, schema version. */
export function additionalData(header: Uint8Array, to: Binding): Buffer {
  return lengthPrefixed([to.table, to.item, to.dataClass, String(to.schema)], header);
}
