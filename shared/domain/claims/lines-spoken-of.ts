import { ProductLine } from '../../contracts/records/policy.ts';
import { lineWords } from '../../rules/line-words.ts';

/** The lines that a message speaks of, by its words (Chinese and English, whatever the width and case). */
export function linesSpokenOf(text: string): ReadonlySet<ProductLine> {
  const plain = text.normalize('NFKC').toLowerCase();
  return new Set(ProductLine.options.filter((line) => lineWords[line]?.some((words) => words.test(plain))));
}
