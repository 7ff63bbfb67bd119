import { describe, expect, test } from 'vitest';
import { holdout, laterLots, working } from '../../support/inbound/corpus.ts';
import {
  confusionsOf,
  isImagined,
  isMissed,
  isWrongRefusal,
  readingsOf,
  type Told,
  toldOf,
} from '../../support/inbound/measured.ts';

const FLOOR = 0.9;
const parts = { working: readingsOf(working), 'hold-out': readingsOf(holdout), ...mapped(laterLots) };

function mapped(lots: typeof laterLots) {
  return Object.fromEntries(Object.entries(lots).map(([name, lot]) => [name, readingsOf(lot)]));
}

function rowOf({ label, messages, precision, recall }: Told): string {
  const figures = [
    `${messages}`.padStart(5),
    precision.toFixed(3).padStart(10),
    recall.toFixed(3).padStart(8),
  ];
  return `${label.padEnd(14)}${figures.join('')}`;
}

function wrongRefusals(readings: ReturnType<typeof readingsOf>) {
  const wrong = readings.filter(isWrongRefusal);
  const missed = wrong.filter(isMissed).length;
  const imagined = wrong.filter(isImagined).length;
  return { missed, imagined, ofAnotherKind: wrong.length - missed - imagined };
}

describe.each(Object.entries(parts))('the messages of the corpus, %s', (name, readings) => {
  test('are understood so well', () => {
    const head = `${'label'.padEnd(14)}cases precision  recall`;
    const refusals = `refusals: ${JSON.stringify(wrongRefusals(readings))}`;
    const wrong = `wrong: ${JSON.stringify(confusionsOf(readings))}`;
    const told = toldOf(readings);
    console.info(
      [`${name}, each under each law it is for`, head, ...told.map(rowOf), refusals, wrong].join('\n'),
    );
    expect(told.filter(({ precision, recall }) => Math.min(precision, recall) < FLOOR)).toEqual([]);
  });
});

describe('refusals', () => {
  test.each(Object.entries(parts))('of %s: none is missed, imagined or taken for another', (_, readings) => {
    expect(readings.filter(isWrongRefusal)).toEqual([]);
  });
});
