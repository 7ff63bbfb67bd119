import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { featuresOf } from '#shared/keywords/likeness/features.ts';
import { wordsIn } from '#shared/keywords/reading/words.ts';
import type { Example } from './logistic.ts';

const Line = z.object({ text: z.string(), label: z.string(), open: z.optional(z.string()) });

/** The labels of what refuses, or may. */
export const REFUSING: readonly string[] = ['t', 'stop', 'ask-back'];

/**
 * The messages of a file of the corpus (JSON lines in UTF-8) to learn from, each once: those that say what they mean by
 * themselves, whatever was asked. One refuses where it does under any law.
 */
export function labelledIn(file: string): readonly Example[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const read = lines.map((line) => Line.parse(JSON.parse(line))).filter(({ open }) => open === undefined);
  const byText = Map.groupBy(read, ({ text }) => wordsIn(text).folded);
  return [...byText.values()].map((same) => ({
    features: [...featuresOf(wordsIn(same[0]?.text ?? '').clauses)],
    refuses: same.some(({ label }) => REFUSING.includes(label)),
  }));
}
