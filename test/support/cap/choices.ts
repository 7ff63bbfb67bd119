import * as fc from 'fast-check';

/** A run of free choices that a failing test can print and repeat. */
export interface Choices {
  below(limit: number): number;
  /** One of these. */
  of<Value>(first: Value, ...others: readonly Value[]): Value;
  /** True once in so many times. */
  once(times: number): boolean;
  shuffled<Value>(list: readonly Value[]): readonly Value[];
}

/** Choices made by a list of numbers, again from the start when it ends. */
export function choicesBy(numbers: readonly number[]): Choices {
  let at = 0;
  const below = (limit: number) => (numbers[at++ % numbers.length] ?? 0) % limit;
  return {
    below,
    of: (first, ...others) => [first, ...others][below(others.length + 1)] ?? first,
    once: (times) => below(times) === 1,
    shuffled: (list) =>
      list
        .map((value) => ({ value, key: below(1000) }))
        .sort((a, b) => a.key - b.key)
        .map(({ value }) => value),
  };
}

/** The numbers of a run of choices. */
export const choiceNumbers = fc.array(fc.nat(9973), { minLength: 97, maxLength: 97 });
