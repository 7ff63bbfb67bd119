import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

const common = {
  text: z.string().check(z.minLength(1)),
  language: z.enum(['zh-CN', 'zh-Hant', 'en', 'fr', 'de', 'es', 'it', 'und']),
  jurisdiction: z._default(z.enum(['US', 'elsewhere', 'any']), 'any'),
  note: z.optional(z.string().check(z.minLength(1))),
};
const whatever = { ...common, open: z._default(z.enum(['none', 'survey', 'warning']), 'none') };

const Line = z.discriminatedUnion('label', [
  z.strictObject({ ...whatever, label: z.enum(['t', 'stop', 'ask-back', 'start', 'help', 'none']) }),
  z.strictObject({
    ...whatever,
    label: z.literal('keyword'),
    keyword: z.enum(['BDCX', 'LLCX', 'TJ', 'claim-report', 'wrong-number']),
  }),
  z.strictObject({
    ...common,
    open: z.literal('survey'),
    label: z.literal('score'),
    score: z.int().check(z.minimum(1), z.maximum(10)),
  }),
  z.strictObject({
    ...common,
    open: z.literal('warning'),
    label: z.enum(['moved', 'cannot', 'damaged']),
  }),
]);

/**
 * A message a customer may write, and what it means while `open` is the question asked last (`none` by default), by
 * the law of `jurisdiction` (`any` by default: the same in all). The README of test/corpus/inbound tells the labels.
 */
export type Labelled = Readonly<z.infer<typeof Line>>;

/** Lots in the order in which they were written. */
const later = [
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
] as const;
type Later = (typeof later)[number];
type Part = 'working' | 'holdout' | Later;

/** The messages a matcher may be written against. Throws a ZodError naming what is unknown in a line. */
export const working: readonly Labelled[] = messagesIn('working');

/** The frozen quarter a matcher is only measured on. Throws as `working` does. */
export const holdout: readonly Labelled[] = messagesIn('holdout');

/** Lots of messages, each written and labelled before a matcher had read it, to see what it had not thought of. */
export const laterLots: Readonly<Record<string, readonly Labelled[]>> = Object.fromEntries(
  later.map((lot) => [lot, messagesIn(lot)]),
);

/** Where a part of the corpus lies: a file of JSON lines in UTF-8. */
export function corpusFile(part: Part): string {
  return fileURLToPath(new URL(`../../corpus/inbound/${part}.ndjson`, import.meta.url));
}

function messagesIn(part: Part): readonly Labelled[] {
  const lines = readFileSync(corpusFile(part), 'utf8').trimEnd().split('\n');
  return lines.map((line) => Line.parse(JSON.parse(line)));
}
