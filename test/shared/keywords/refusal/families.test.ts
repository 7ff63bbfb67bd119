import { describe, expect, test } from 'vitest';
import { says } from '#shared/keywords/grammar/find.ts';
import { indexed } from '#shared/keywords/grammar/indexed.ts';
import { phraseOf } from '#shared/keywords/grammar/phrase.ts';
import { wordsIn } from '#shared/keywords/reading/words.ts';
import { withoutEnding } from '#shared/keywords/refusal/endings.ts';
import { families } from '#shared/keywords/refusal/families.ts';
import type { Family } from '#shared/keywords/refusal/family.ts';
import { judged } from '#shared/keywords/refusal/judge.ts';
import { sets, spelling } from '#shared/keywords/refusal/lists.ts';

const named = (all: readonly Family[]) =>
  all.map((family): [string, Family] => [`${family.language} ${family.name}`, family]);
const { refuses, anyway, across, otherWords, notMeant, keeps, times, doubts, wantsTexts, againstCalls } =
  families;

/** Which examples say none of the phrases of their own family. */
function strangersIn({ examples, phrases }: Family): readonly string[] {
  const list = indexed(phrases.map((phrase) => phraseOf(phrase, sets)));
  return examples.filter((text) => {
    const clauses = wordsIn(text).clauses.map((clause) => clause.map(spelling));
    return ![...clauses, ...clauses.map(withoutEnding), clauses.flat()].some((clause) => says(clause, list));
  });
}

describe.each(named(Object.values(families).flat()))('%s', (_, family) => {
  test('says something by every phrase, and what it says in its examples', () => {
    expect(family.phrases.length).toBeGreaterThan(0);
    expect(family.examples.length).toBeGreaterThan(0);
    expect(strangersIn(family)).toEqual([]);
  });
});

describe('an example', () => {
  test.each(named([...refuses, ...anyway, ...across]))('of %s refuses plainly', (_, { examples }) => {
    expect(examples.filter((text) => judged(wordsIn(text)) !== 'plain')).toEqual([]);
  });

  test.each(named([...keeps, ...times, ...doubts]))('of %s may refuse', (_, { examples }) => {
    expect(examples.filter((text) => judged(wordsIn(text)) !== 'doubtful')).toEqual([]);
  });

  test.each(named([...otherWords, ...notMeant, ...wantsTexts, ...againstCalls]))(
    'of %s refuses nothing',
    (_, { examples }) => {
      expect(examples.filter((text) => judged(wordsIn(text)) !== undefined)).toEqual([]);
    },
  );
});

test('no two families of a kind have one name in one language', () => {
  const names = Object.entries(families).flatMap(([kind, all]) =>
    all.map(({ language, name }) => `${kind} ${language} ${name}`),
  );
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
