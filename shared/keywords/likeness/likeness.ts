import { featuresOf } from './features.ts';
import { learned } from './learned.ts';
import { unpacked } from './packed.ts';

/** What was learned of messages: a weight for each feature, as a multiple of `step`, and one for all alike. */
export interface Weights {
  readonly bias: number;
  readonly step: number;
  readonly multiples: Int8Array;
}

/** From here on a message is so like those that refuse that whoever wrote it is asked. */
export const ASKED_FROM = 0.9;

const weights: Weights = { ...learned, multiples: unpacked(learned.packed) };

/**
 * How much a message is like those that refuse, from 0 to 1: logistic regression over its features, by what was learned
 * of the labelled messages (`npm run learn`). More of those refuse than of what customers write, so 0.5 says little. It
 * can give no reason: by it somebody may be asked what they mean, and nothing else is done.
 */
export function likenessToRefusal(clauses: readonly (readonly string[])[]): number {
  return likenessBy(weights, featuresOf(clauses));
}

/** The same by any weights, of a message's features. */
export function likenessBy({ bias, step, multiples }: Weights, features: Iterable<number>): number {
  let sum = 0;
  for (const feature of features) sum += multiples[feature] ?? 0;
  return 1 / (1 + Math.exp(-(bias + step * sum)));
}
