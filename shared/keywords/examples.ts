import type { Example } from './keyword.ts';
import type { Understood } from './understood.ts';

/** Texts that all mean one thing, in the same circumstances. */
export function allMean(
  texts: readonly string[],
  means: Understood,
  circumstances: Pick<Example, 'open' | 'isUnderUsLaw'> = {},
): readonly Example[] {
  return texts.map((text) => ({ text, means, ...circumstances }));
}

/** Texts that mean nothing we know, in the same circumstances: a person reads them. */
export function noneMeans(
  texts: readonly string[],
  circumstances: Pick<Example, 'open' | 'isUnderUsLaw'> = {},
): readonly Example[] {
  return allMean(texts, { is: 'none' }, circumstances);
}
