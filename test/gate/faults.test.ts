import { describe, expect, test } from 'vitest';
import { everyTenth, type Fault } from '../support/chaos/faults.ts';

const calls = Array.from({ length: 10_000 }, (_, at) => `call-${at}`);

describe('the faults of the chaos run', () => {
  test('meet one call in every ten, of every kind', () => {
    const faultFor = everyTenth('seed', 0.5);
    const met = calls.map((id) => faultFor(id));
    for (let at = 0; at < calls.length; at += 10)
      expect(met.slice(at, at + 10).filter((fault) => fault !== undefined)).toHaveLength(1);
    const kinds: readonly Fault[] = ['lost', 'refused', 'unheard', 'unheard'];
    const faults = met.filter((fault) => fault !== undefined);
    for (let at = 0; at < faults.length; at += 4) expect(faults.slice(at, at + 4).toSorted()).toEqual(kinds);
  });

  test('meet about half of those calls at every attempt, the same way', () => {
    const faultFor = everyTenth('seed', 0.5);
    const first = calls.map((id) => [id, faultFor(id)] as const).filter(([, fault]) => fault !== undefined);
    const again = first.filter(([id, fault]) => faultFor(id) === fault);
    expect(again.length / first.length).toBeGreaterThan(0.4);
    expect(again.length / first.length).toBeLessThan(0.6);
    expect(again.filter(([id, fault]) => faultFor(id) !== fault)).toEqual([]);
  });

  test('come out the same for the same seed', () => {
    const faults = (seed: string) => calls.map(everyTenth(seed, 0.5));
    expect(faults('a')).toEqual(faults('a'));
    expect(faults('a')).not.toEqual(faults('b'));
  });
});
