import { FEATURES } from '#shared/keywords/likeness/features.ts';
import type { Weights } from '#shared/keywords/likeness/likeness.ts';
import { LARGEST } from '#shared/keywords/likeness/packed.ts';

/** A message to learn from: its features, and whether it refuses. */
export interface Example {
  readonly features: readonly number[];
  readonly refuses: boolean;
}

/** How strongly weights are held near zero, that nothing seen once counts for much. */
const RIDGE = 2;
const ROUNDS = 200;
const STEP = 0.0007;
const MOMENTUM = 0.9;
/** The feature that every message has. */
const BIAS = FEATURES;

/**
 * Logistic regression with a ridge penalty, both classes counting alike however many there are of each, by gradient
 * descent with momentum over all examples; weights rounded to multiples of one step. The same examples in the same order give the same.
 */
export function learnFrom(examples: readonly Example[]): Weights {
  const counted = withShares(examples);
  const weights = new Float64Array(FEATURES + 1);
  const speeds = new Float64Array(FEATURES + 1);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [feature, slope] of slopesAt(weights, counted).entries()) {
      speeds[feature] = MOMENTUM * (speeds[feature] ?? 0) - STEP * slope;
      weights[feature] = (weights[feature] ?? 0) + (speeds[feature] ?? 0);
    }
  }
  return rounded(weights);
}

/** An example, and for how many it counts. */
interface Counted extends Example {
  readonly share: number;
}

function withShares(examples: readonly Example[]): readonly Counted[] {
  const refusing = examples.filter(({ refuses }) => refuses).length;
  const [ofRefusing, ofOthers] = [refusing, examples.length - refusing].map(
    (many) => examples.length / (2 * Math.max(1, many)),
  );
  return examples.map(({ features, refuses }) => ({
    features: [...features, BIAS],
    refuses,
    share: (refuses ? ofRefusing : ofOthers) ?? 1,
  }));
}

/** How much worse each weight makes it when it grows. */
function slopesAt(weights: Float64Array, examples: readonly Counted[]): Float64Array {
  const slopes = weights.map((weight, feature) => (feature === BIAS ? 0 : RIDGE * weight));
  for (const { features, refuses, share } of examples) {
    let sum = 0;
    for (const feature of features) sum += weights[feature] ?? 0;
    const error = share * (1 / (1 + Math.exp(-sum)) - (refuses ? 1 : 0));
    for (const feature of features) slopes[feature] = (slopes[feature] ?? 0) + error;
  }
  return slopes;
}

function rounded(weights: Float64Array): Weights {
  const ofFeatures = weights.subarray(0, FEATURES);
  const step = ofFeatures.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST;
  const multiples = Int8Array.from(ofFeatures, (weight) => Math.round(weight / step));
  return { bias: weights[BIAS] ?? 0, step, multiples };
}
