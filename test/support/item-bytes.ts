/**
 * The size of an item in bytes as DynamoDB bills it: names and texts in UTF-8, binaries raw, numbers one byte for two
 * digits and one more, lists and maps 3 and one for each element
 * (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html).
 */
export function itemBytes(item: object): number {
  return Object.entries(item)
    .filter(([, value]) => value !== undefined)
    .reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + valueBytes(value), 0);
}

function valueBytes(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (value instanceof Uint8Array) return value.length;
  if (typeof value === 'number')
    return Math.ceil(String(Math.abs(value)).length / 2) + 1 + (value < 0 ? 1 : 0);
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + valueBytes(one) + 1, 3);
  if (typeof value === 'object' && value !== null) return itemBytes(value) + 3 + Object.keys(value).length;
  return 1;
}
