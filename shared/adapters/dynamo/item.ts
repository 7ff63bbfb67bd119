import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

/** An item in plain values: bytes are Uint8Array, absent is undefined. */
export type Item = Readonly<Record<string, unknown>>;

/** A plain item in DynamoDB's form; undefined attributes are left out. */
export function toDynamo(item: object): Record<string, AttributeValue> {
  return marshall(item, { removeUndefinedValues: true });
}

/** An item in DynamoDB's form as a plain one. */
export function fromDynamo(item: Record<string, AttributeValue>): Item {
  return unmarshall(item);
}
