import { Buffer } from 'node:buffer';

/** What a sealed value is bound to: it opens in this table, item, class and schema version only. */
export interface Binding {
  readonly table: string;
  readonly item: string;
  readonly dataClass: string;
  readonly schema: number;
}

/** Texts one after the other, each after its length in bytes (32 bit, big-endian), so that no two lists look the same. */
export function lengthPrefixed(texts: readonly string[]): Buffer {
  const parts = texts.flatMap((text) => {
    const length = Buffer.allocUnsafe(4);
    length.writeUInt32BE(Buffer.byteLength(text));
    return [length, Buffer.from(text)];
  });
  return Buffer.concat(parts);
}

/** The binding in its one canonical form: table, item, class, schema version. */
export function additionalData(to: Binding): Buffer {
  return lengthPrefixed([to.table, to.item, to.dataClass, String(to.schema)]);
}
