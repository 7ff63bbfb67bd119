import { describe, expect, test } from 'vitest';
import { instantOf, millisecondsOf, plus } from '#shared/contracts/instant.ts';
import type { PaceAsked } from '#shared/ports/pace.ts';
import { deliverChunk } from '../../../functions/outreach/deliver-chunk.ts';
import { aChunk, people, recipients } from '../../support/a-chunk.ts';
import { START } from '../../support/covercast-in-memory.ts';
import { configOf, outreachUnderWay } from '../../support/outreach-under-way.ts';

const PEOPLE = 30;
const config = configOf({ one: 20, two: 20 }, { sister: 'two' });

/** People of whom the last few are the sister brand's, whose texts leave by the second identity. */
async function givenTwoBrands(ofSister: number) {
  const under = await outreachUnderWay(PEOPLE, { readMs: () => 20 }, config);
  const lines = people(PEOPLE).map((line, at) =>
    at >= 2 * (PEOPLE - ofSister) && at % 2 === 0 ? { ...line, brand: 'sister' } : line,
  );
  await under.covercast.importLines(lines);
  return under;
}

const chunk = aChunk({ messageClass: 'service', recipients: recipients(PEOPLE) });

describe('several identities in one chunk', () => {
  test('each send their own, side by side', async () => {
    const under = await givenTwoBrands(15);
    await under.time.until(deliverChunk(chunk, under.remaining(60_000), under.services));
    const bySender = Map.groupBy(under.calls, ({ message }) => message.sender);
    expect([...bySender.values()].map((calls) => calls.length)).toEqual([15, 15]);
    const parts = [...under.covercast.world.ledger.standing.values()].map((row) => row.parts ?? 0);
    const secondsOfOne = parts.slice(0, 15).reduce((sum, one) => sum + one, 0) / 20;
    expect(under.now()).toBeLessThan(1.7 * secondsOfOne * 1000 + 2_000);
  });

  test('one that is busy holds up no other, though its recipients are first in the chunk', async () => {
    const under = await givenTwoBrands(3);
    const { pace } = under.covercast.world;
    const busyUntil = plus(START, 20_000);
    const take = async (asked: PaceAsked) => {
      const isBusy = asked.sender === 'one' && asked.now < busyUntil;
      return isBusy ? { taken: false as const, askAgainAt: later(asked.now, busyUntil) } : pace.take(asked);
    };
    const services = { ...under.services, pace: { take } };
    await under.time.until(deliverChunk(chunk, under.remaining(60_000), services));
    const ofTwo = under.calls.filter(({ message }) => message.sender === 'two');
    expect(ofTwo).toHaveLength(3);
    expect(Math.max(...ofTwo.map(({ at }) => at))).toBeLessThan(3_000);
    expect(under.calls).toHaveLength(PEOPLE);
  });

  test('when all are busy, it sleeps until the first is worth asking', async () => {
    const under = await givenTwoBrands(15);
    const until = { one: plus(START, 9_000), two: plus(START, 4_000) };
    const asked: number[] = [];
    const take = async ({ sender, now, ...rest }: PaceAsked) => {
      asked.push(under.now());
      const end = sender === 'one' ? until.one : until.two;
      return now < end
        ? { taken: false as const, askAgainAt: later(now, end) }
        : under.covercast.world.pace.take({ sender, now, ...rest });
    };
    const services = { ...under.services, pace: { take } };
    await under.time.until(deliverChunk(chunk, under.remaining(60_000), services));
    expect(asked.filter((at) => at > 500 && at < 3_500)).toEqual([]);
    expect(Math.min(...under.calls.map(({ at }) => at))).toBeLessThan(4_600);
    expect(under.calls).toHaveLength(PEOPLE);
  });
});

test('a slow identity of others does not make lots small', async () => {
  let reads = 0;
  const readMs = () => {
    reads += 1;
    return 20;
  };
  const under = await outreachUnderWay(PEOPLE, { readMs }, configOf({ fast: 100, slow: 1 }));
  await under.time.until(deliverChunk(chunk, under.remaining(60_000), under.services));
  expect(under.calls).toHaveLength(PEOPLE);
  expect(reads).toBeLessThanOrEqual(3);
});

test('the recipients of a slow identity are not read over and over', async () => {
  let read = 0;
  const readMs = (count: number) => {
    read += count;
    return 20;
  };
  const under = await outreachUnderWay(PEOPLE, { readMs }, configOf({ slow: 2 }));
  await under.time.until(deliverChunk(chunk, under.remaining(120_000), under.services));
  expect(under.calls).toHaveLength(PEOPLE);
  expect(read).toBeLessThanOrEqual(5 * PEOPLE);
});

function later(now: PaceAsked['now'], end: string): PaceAsked['now'] {
  const instant = instantOf(Math.max(millisecondsOf(now) + 1, millisecondsOf(end)));
  return instant as PaceAsked['now']; // cast: made of system time
}
