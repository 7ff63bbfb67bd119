import { describe, expect, test } from 'vitest';
import { listedFor, listedWords } from '#shared/rules/opt-out-words.ts';

describe('the words that laws, carriers and providers list', () => {
  test('have a name of their own, a source and the day it is of', () => {
    const ids = listedWords.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(listedWords.filter(({ source }) => source === '')).toEqual([]);
    expect(listedWords.filter(({ asOf }) => !/^(?:\d{4}(?:-\d{2}){0,2}|undated)$/.test(asOf))).toEqual([]);
  });

  test('do one thing each', () => {
    const does = Map.groupBy(
      listedWords.flatMap((row) => row.words.map((word) => ({ word, does: row.does }))),
      ({ word }) => word,
    );
    expect([...does].filter(([, rows]) => new Set(rows.map((row) => row.does)).size > 1)).toEqual([]);
  });

  test('of the US rule are all there', () => {
    const words = Object.values(listedFor('opt-out-of-everything')).flat();
    expect(words).toEqual(
      expect.arrayContaining(['STOP', 'QUIT', 'END', 'REVOKE', 'OPT OUT', 'CANCEL', 'UNSUBSCRIBE']),
    );
  });

  test('come once each in a language, whoever lists them', () => {
    const words = Object.values(listedFor('opt-out-of-everything')).map(
      (list) => list.length - new Set(list).size,
    );
    expect(words.every((twice) => twice === 0)).toBe(true);
  });
});
