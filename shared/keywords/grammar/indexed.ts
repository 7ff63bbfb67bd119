import type { Part, Phrase, Words } from './phrase.ts';

/** A phrase made ready: beside its parts the words of which it cannot do without one. */
export interface Ready {
  readonly phrase: Phrase;
  readonly needs: readonly Words[];
}

/** Phrases by the units they can begin with. */
export type Phrases = ReadonlyMap<string, readonly Ready[]>;

/** Phrases made ready to be looked for. */
export function indexed(phrases: readonly Phrase[]): Phrases {
  const entries = phrases.flatMap((phrase) => {
    const ready = { phrase, needs: needsOf(phrase) };
    return [...new Set(firstUnits(phrase.parts))].map((unit) => ({ unit, ready }));
  });
  const groups = Map.groupBy(entries, ({ unit }) => unit);
  return new Map([...groups].map(([unit, all]) => [unit, all.map(({ ready }) => ready)]));
}

function firstUnits(parts: readonly Part[]): readonly string[] {
  const [first, ...rest] = parts;
  if (!first || first.is === 'end') return [];
  if (first.is !== 'words') return firstUnits(rest);
  return first.often === 'once' ? [...first.words.keys()] : [...first.words.keys(), ...firstUnits(rest)];
}

/** The fewest words first: they are missing most often. */
function needsOf({ parts }: Phrase): readonly Words[] {
  const needed = parts.flatMap((part) =>
    part.is === 'words' && part.often === 'once' && !part.orEnd ? [part.words] : [],
  );
  return needed.toSorted((one, other) => one.size - other.size);
}
