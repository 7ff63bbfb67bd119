import type { Expression } from '../dynamo/condition.ts';
import type { Item } from '../dynamo/item.ts';
import { attributes } from './ledger-item.ts';

/**
 * Turns a standing row into another, but for the attributes named in `kept`, which stay as they are; what the other
 * row lacks goes.
 */
export function changeTo(item: Item, kept: readonly (keyof typeof attributes)[]): Expression {
  const keep: readonly string[] = kept.map((name) => attributes[name]);
  const changed = Object.values(attributes).filter((attribute) => !keep.includes(attribute));
  const set = changed.filter((attribute) => item[attribute] !== undefined);
  const gone = changed.filter((attribute) => item[attribute] === undefined);
  return {
    expression: [
      `SET ${set.map((attribute) => `#to_${attribute} = :to_${attribute}`).join(', ')}`,
      ...(gone.length > 0 ? [`REMOVE ${gone.map((attribute) => `#to_${attribute}`).join(', ')}`] : []),
    ].join(' '),
    names: Object.fromEntries(changed.map((attribute) => [`#to_${attribute}`, attribute])),
    values: Object.fromEntries(set.map((attribute) => [`:to_${attribute}`, item[attribute]])),
  };
}
