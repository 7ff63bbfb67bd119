import { describe, expect, test } from 'vitest';
import type { Stage } from '#shared/config/stage-config.ts';
import { bundledCode } from './bundles.ts';

/** What only a clock that can be moved knows of: names of fields, which no bundler shortens, and of its functions. */
const marks = ['offsetMs', 'movableClock', 'dynamoClockSettings'];

/** The marks that the code of each function of a stage has. */
function foundIn(stage: Stage): ReadonlyMap<string, readonly string[]> {
  const found = [...bundledCode(stage)].map(
    ([name, code]) => [name, marks.filter((mark) => code.includes(mark))] as const,
  );
  return new Map(found);
}

const onLaptop = foundIn('local');
const inProduction = foundIn('prod');
const functions = [...onLaptop.keys()];

describe('the clock that can be moved', () => {
  test('is in every function as it is deployed to a laptop', () => {
    expect(functions.length).toBeGreaterThan(5);
    expect(onLaptop).toEqual(new Map(functions.map((name) => [name, marks])));
  });

  test('is in no function as it is deployed to production', () => {
    expect(inProduction.size).toBeGreaterThan(5);
    expect(functions).toEqual(expect.arrayContaining([...inProduction.keys()]));
    expect([...inProduction.values()].flat()).toEqual([]);
  });
});
