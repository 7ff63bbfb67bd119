import { beforeEach, describe, expect, it } from 'vitest';
import type { SystemInstant } from '#shared/contracts/clock.ts';
import { millisecondsOf, plus } from '#shared/contracts/instant.ts';
import {
  type Pace,
  type PaceAsked,
  type PaceTaken,
  URGENT_GRACE_MS,
  WRONG_CLOCK_MS,
} from '#shared/ports/pace.ts';
import { unique } from './unique.ts';

/** Paces of several workers that share one store. */
export type MakePaces = (workers: number) => Promise<readonly [Pace, ...Pace[]]>;

const start = '2026-09-01T02:30:00.000Z' as SystemInstant;
const atMs = (milliseconds: number) => plus(start, milliseconds) as SystemInstant;
const HOUR_MS = 3_600_000;

/** A second's worth of an ordinary identity: ten parts at ten parts a second. */
function aStretch(over: Partial<PaceAsked> = {}): PaceAsked {
  const asked = {
    sender: 'anybody',
    partsPerSecond: 10,
    parts: 10,
    urgency: 'ordinary',
    now: start,
  } as const;
  return { ...asked, aheadMs: 2_000, ...over };
}

const begins = (milliseconds: number) => ({ taken: true, startsAt: atMs(milliseconds) });
const askAgain = (milliseconds: number) => ({ taken: false, askAgainAt: atMs(milliseconds) });

/** When stretches begin, in ms after the start; undefined for those that were not taken. */
function beginnings(taken: readonly PaceTaken[]): readonly number[] {
  const starts = taken.flatMap((one) => (one.taken ? [one.startsAt] : []));
  return starts.map((at) => millisecondsOf(at) - millisecondsOf(start)).toSorted((a, b) => a - b);
}

/** What every Pace does. */
export function paceConforms(name: string, make: MakePaces): void {
  describe(`${name} as Pace`, () => {
    let pace: Pace;
    let sender: string;
    const take = (over: Partial<PaceAsked> = {}) => pace.take(aStretch({ sender, ...over }));
    beforeEach(async () => {
      [pace] = await make(1);
      sender = unique('sender');
    });

    it('begins at once where nothing was taken', async () => {
      expect(await take()).toEqual(begins(0));
    });

    it('begins each stretch where the one before ends', async () => {
      await take();
      expect(await take({ parts: 3 })).toEqual(begins(1_000));
      expect(await take({ now: atMs(200) })).toEqual(begins(1_300));
    });

    it('begins at once again when everything taken is over', async () => {
      await take();
      expect(await take({ now: atMs(1_000) })).toEqual(begins(1_000));
      expect(await take({ now: atMs(5_000) })).toEqual(begins(5_000));
    });

    it('takes nothing that would begin too late, and says from when on it would not', async () => {
      await take({ parts: 30 });
      expect(await take()).toEqual(askAgain(1_000));
      expect(await take({ now: atMs(999) })).toEqual(askAgain(1_000));
      expect(await take({ now: atMs(1_000) })).toEqual(begins(3_000));
    });

    it('rounds a stretch up to whole milliseconds', async () => {
      await take({ parts: 1, partsPerSecond: 3 });
      expect(await take()).toEqual(begins(334));
    });

    it('knows identities apart', async () => {
      await take({ parts: 30 });
      expect(await take({ sender: unique('sender') })).toEqual(begins(0));
    });

    it('keeps an identity that something urgent took for what is urgent, a while longer than it lasts', async () => {
      await take({ urgency: 'urgent' });
      const end = 1_000 + URGENT_GRACE_MS;
      expect(await take()).toEqual(askAgain(end));
      expect(await take({ now: atMs(end - 1) })).toEqual(askAgain(end));
      expect(await take({ urgency: 'urgent', now: atMs(100) })).toEqual(begins(1_000));
      expect(await take({ now: atMs(end) })).toEqual(askAgain(end + 1_000));
      expect(await take({ now: atMs(end + 1_000) })).toEqual(begins(end + 1_000));
    });

    it('lets what is urgent begin behind what is not', async () => {
      await take();
      expect(await take({ urgency: 'urgent' })).toEqual(begins(1_000));
      expect(await take({ now: atMs(500) })).toEqual(askAgain(2_000 + URGENT_GRACE_MS));
    });

    it.each(['urgent', 'replies', 'ordinary'] as const)(
      'is not silenced by a clock that is far ahead (%s)',
      async (urgency) => {
        await take({ now: atMs(HOUR_MS), urgency });
        expect(await take({ now: start })).toEqual(begins(0));
        expect(await take({ now: start })).toEqual(begins(1_000));
      },
    );

    it('holds a reply off by nothing: it begins behind what is urgent, or at once in what is kept for that', async () => {
      await take({ urgency: 'urgent' });
      const reply = { urgency: 'replies', parts: 1 } as const;
      expect(await take(reply)).toEqual(begins(1_000));
      expect(await take({ ...reply, now: atMs(1_500) })).toEqual(begins(1_500));
      expect(await take({ ...reply, now: atMs(1_550) })).toEqual(begins(1_600));
    });

    it('holds nothing off by a reply, and what is urgent keeps what was kept for it', async () => {
      await take({ urgency: 'replies', parts: 1 });
      expect(await take({ parts: 1 })).toEqual(begins(100));
      await take({ urgency: 'urgent', parts: 1, now: atMs(1_000) });
      await take({ urgency: 'replies', parts: 1, now: atMs(1_200) });
      expect(await take({ now: atMs(1_350) })).toEqual(askAgain(1_100 + URGENT_GRACE_MS));
      expect(await take({ now: atMs(1_100 + URGENT_GRACE_MS) })).toEqual(begins(1_100 + URGENT_GRACE_MS));
    });

    it('asks a reply to come again where it would begin too late', async () => {
      await take({ urgency: 'urgent', parts: 50 });
      expect(await take({ urgency: 'replies' })).toEqual(askAgain(3_000));
    });

    it('believes a clock that is a little ahead', async () => {
      await take({ now: atMs(WRONG_CLOCK_MS) });
      expect(await take()).toMatchObject({ taken: false });
    });

    it('gives eight workers at once stretches without overlap or gap', async () => {
      const workers = await make(8);
      const rounds = Array.from({ length: 3 }, () => workers).flat();
      const asked = aStretch({ sender, parts: 7, partsPerSecond: 100, aheadMs: 60_000 });
      const taken = await Promise.all(rounds.map((worker) => worker.take(asked)));
      expect(beginnings(taken)).toEqual(rounds.map((_, at) => at * 70));
    });

    it('gives eight workers at once no more than begins in time', async () => {
      const workers = await make(8);
      const taken = await Promise.all(workers.map((worker) => worker.take(aStretch({ sender }))));
      expect(beginnings(taken)).toEqual([0, 1_000, 2_000]);
      const refused = taken.filter((one) => !one.taken);
      expect(refused).toEqual(refused.map(() => askAgain(1_000)));
    });
  });
}
