import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { toDynamo } from './item.ts';

/** An expression with the names (`#s`) and values (`:s`) it mentions. */
export interface Expression {
  readonly expression: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** Names and values of several expressions as DynamoDB takes them; it refuses empty lists, so those are left out. */
export function placeholders(expressions: readonly (Expression | undefined)[]): {
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, AttributeValue>;
} {
  const names = Object.assign({}, ...expressions.map((one) => one?.names));
  const values = toDynamo(Object.assign({}, ...expressions.map((one) => one?.values)));
  return {
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  };
}
