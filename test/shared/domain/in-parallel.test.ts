import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { allEnded } from '#shared/domain/all-ended.ts';
import { inParallel } from '#shared/domain/in-parallel.ts';

/** Work of so many milliseconds, which notes its end; what is negative fails at once. */
function aWork() {
  const ended: number[] = [];
  const work = async (ms: number) => {
    if (ms < 0) throw new Error(`failed ${ms}`);
    await setTimeout(ms);
    ended.push(ms);
    return ms;
  };
  return { ended, work };
}

describe('after a failure', () => {
  test('what is under way ends before it is thrown', async () => {
    const { ended, work } = aWork();
    await expect(allEnded([work(10), work(-1), work(20), work(-2)])).rejects.toThrow('failed -1');
    expect(ended).toEqual([10, 20]);
  });

  test('what is under way in parallel ends, and nothing more is begun', async () => {
    const { ended, work } = aWork();
    await expect(inParallel([10, -1, 20, 30], 2, work)).rejects.toThrow('failed -1');
    expect(ended).toEqual([10]);
  });
});

test('results come in the order of the items', async () => {
  const { work } = aWork();
  expect(await inParallel([3, 1, 2], 2, work)).toEqual([3, 1, 2]);
  expect(await allEnded([work(2), work(1)])).toEqual([2, 1]);
});
