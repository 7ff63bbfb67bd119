import { describe, expect, test } from 'vitest';
import { holdout, second, working } from '../../support/inbound/corpus.ts';
import {
  confusionsOf,
  isWrongRefusal,
  readingsOf,
  type Told,
  toldOf,
} from '../../support/inbound/measured.ts';

const FLOOR = 0.9;
const parts = { working: readingsOf(working), second: readingsOf(second), 'hold-out': readingsOf(holdout) };

function rowOf({ label, messages, precision, recall }: Told): string {
  return [
    label.padEnd(14),
    `${messages}`.padStart(5),
    precision.toFixed(3).padStart(10),
    recall.toFixed(3).padStart(8),
  ].join('');
}

describe.each(Object.entries(parts))('the messages of the corpus, %s', (name, readings) => {
  test('are understood so well', () => {
    const head = `${'label'.padEnd(14)}${'cases'.padStart(5)}${'precision'.padStart(10)}${'recall'.padStart(8)}`;
    const wrong = JSON.stringify(confusionsOf(readings));
    console.info(
      [`${name}, each message under each law it is for`, head, ...toldOf(readings).map(rowOf), wrong].join(
        '\n',
      ),
    );
    expect(toldOf(readings).filter(({ precision, recall }) => Math.min(precision, recall) < FLOOR)).toEqual(
      [],
    );
  });
});

describe('refusals', () => {
  test.each([
    ['working', parts.working],
    ['second', parts.second],
  ])('of the messages that may be read, %s: none is missed, imagined or taken for another', (_, readings) => {
    expect(readings.filter(isWrongRefusal)).toEqual([]);
  });

  test('of the hold-out: none is missed, imagined or taken for another', () => {
    expect(confusionsOf(parts['hold-out'].filter(isWrongRefusal))).toEqual({});
  });
});
