import { foldMessage } from '../../domain/text/fold-message.ts';
import { unitsOf } from '../../domain/text/units-of.ts';
import { courtesies, thanks } from './courtesies.ts';

/** Words by the first unit of how they read when folded, those of most units first. */
export type Vocabulary = ReadonlyMap<string, readonly Entry[]>;

interface Entry {
  readonly units: readonly string[];
  readonly word: string;
}

/** What a message says that says nothing but words of a vocabulary, politely or not. */
export interface Whole {
  /** The words, as the vocabulary has them, in their order, each as often as it is said. */
  readonly words: readonly string[];
  /** Whether thanks come before the first of them. */
  readonly afterThanks: boolean;
}

const LETTER = /^\p{Script=Latin}$/u;
const HALF = /^\p{Script=Latin}{2,}$/u;
/** More than this is more than a word and courtesies. */
const MOST_UNITS = 60;

/** Words as they are looked for. */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  const entries = words.map((word): Entry => ({ units: unitsOf(foldMessage(word)), word }));
  return Map.groupBy(
    entries.toSorted((a, b) => b.units.length - a.units.length),
    ({ units: [first = ''] }) => first,
  );
}

const polite = vocabularyOf([...courtesies, ...thanks]);
const thanking = new Set(thanks);

/**
 * What a message of these units says, where it is nothing but words of the vocabulary, greetings, thanks and the like;
 * undefined where it says anything else, or none of the words. The longest word holds at each place. Letters set apart
 * are a word, s t o p, and so are its two halves: un-subscribe.
 */
export function wholeOf(units: readonly string[], vocabulary: Vocabulary): Whole | undefined {
  if (units.length > MOST_UNITS) return undefined;
  const words: string[] = [];
  let afterThanks = false;
  for (let at = 0; at < units.length; ) {
    const found = longer(longestAt(units, at, vocabulary), longestAt(units, at, polite));
    if (!found) return undefined;
    if (found.in === vocabulary) words.push(found.word);
    else if (words.length === 0 && thanking.has(found.word)) afterThanks = true;
    at = found.end;
  }
  return words.length > 0 ? { words, afterThanks } : undefined;
}

interface Found {
  readonly word: string;
  readonly end: number;
  readonly in: Vocabulary;
}

function longer(word: Found | undefined, courtesy: Found | undefined): Found | undefined {
  return (courtesy?.end ?? 0) > (word?.end ?? 0) ? courtesy : word;
}

function longestAt(units: readonly string[], at: number, vocabulary: Vocabulary): Found | undefined {
  const apart = inPieces(units, at);
  const whole = apart > 1 ? vocabulary.get(units.slice(at, at + apart).join(''))?.find(isOneUnit) : undefined;
  const entry = vocabulary
    .get(units[at] ?? '')
    ?.find((one) => one.units.every((unit, offset) => units[at + offset] === unit));
  const found = entry && { word: entry.word, end: at + entry.units.length, in: vocabulary };
  return whole && apart >= (entry?.units.length ?? 0)
    ? { word: whole.word, end: at + apart, in: vocabulary }
    : found;
}

function isOneUnit({ units }: Entry): boolean {
  return units.length === 1;
}

/** How many units from here may be the pieces of one word: single letters in a row, or two halves. */
function inPieces(units: readonly string[], at: number): number {
  let end = at;
  while (LETTER.test(units[end] ?? '')) end++;
  if (end > at) return end - at;
  return HALF.test(units[at] ?? '') && HALF.test(units[at + 1] ?? '') ? 2 : 0;
}
