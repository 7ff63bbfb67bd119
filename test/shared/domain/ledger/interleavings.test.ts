import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import { isAlert, type MessageClass } from '#shared/contracts/message-class.ts';
import { MAX_ATTEMPTS } from '#shared/domain/ledger/attempts.ts';
import { isLiftable } from '#shared/domain/ledger/ending.ts';
import type { Outcome } from '#shared/domain/ledger/outcome.ts';
import { isTextFixed } from '#shared/domain/ledger/text-fixed.ts';
import { ledgerKeyText } from '#shared/domain/ledger-key.ts';
import type { Claim, ReadableRow } from '#shared/ports/ledger.ts';
import { aRow } from '../../../support/a-row.ts';
import { memoryLedger } from '../../../support/fakes/memory-ledger.ts';
import { movableClocks } from '../../../support/fakes/movable-clocks.ts';

const LEASE_MS = 15_000;
const WORKERS = [0, 1, 2];

/** What can happen to one row, by one of three workers who each know only what they last read. */
type Step =
  | { readonly does: 'read' | 'claim'; readonly worker: number }
  | { readonly does: 'settle'; readonly worker: number; readonly outcome: Outcome }
  | { readonly does: 'record'; readonly state: 'suppressed' | 'deferred'; readonly code: string }
  | { readonly does: 'receipt'; readonly state: 'delivered' | 'failed' }
  | { readonly does: 'wait'; readonly milliseconds: number };

const worker = fc.constantFrom(...WORKERS);
const outcome = fc.constantFrom<Outcome>(
  { state: 'sent', providerMessageId: 'm-1' },
  { state: 'failed', failure: 'opted-out' },
  { state: 'unknown', failure: 'timeout' },
  { state: 'deferred', failure: 'refused' },
  { state: 'deferred', failure: 'throttled', counts: false },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('read' as const), worker }) },
  { weight: 5, arbitrary: fc.record({ does: fc.constant('claim' as const), worker }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('settle' as const), worker, outcome }) },
  fc.record({
    does: fc.constant('record' as const),
    state: fc.constantFrom('suppressed' as const, 'deferred' as const),
    code: fc.constantFrom('halted', 'refused', 'quiet'),
  }),
  fc.record({
    does: fc.constant('receipt' as const),
    state: fc.constantFrom('delivered' as const, 'failed' as const),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('wait' as const),
      milliseconds: fc.constantFrom(1000, LEASE_MS),
    }),
  },
);

/** A ledger with one row that workers contend for; `play` does a step and says whether it won a claim. */
function contention(messageClass: MessageClass) {
  const ledger = memoryLedger();
  const { systemClock, advance } = movableClocks('2026-09-01T02:30:00.000Z');
  const { leaseUntil: _lease, attempts: _attempts, ...rest } = aRow({ messageClass });
  const key = ledgerKeyText(rest);
  const readBy = new Map<number, LedgerRow | undefined>();
  const heldBy = new Map<number, Claim>();
  let writes = 0;

  async function claim(by: number): Promise<boolean> {
    const previous = readBy.get(by);
    writes += 1;
    const leaseUntil = new Date(Date.parse(systemClock()) + LEASE_MS).toISOString();
    const attempts = (previous?.attempts ?? 0) + 1;
    const row: Claim = { ...rest, state: 'claimed', leaseUntil, attempts, text: `text ${writes}` };
    const won = await ledger.claim(row, previous, systemClock());
    if (won) heldBy.set(by, row);
    return won;
  }

  async function play(next: Step): Promise<boolean> {
    switch (next.does) {
      case 'read':
        readBy.set(next.worker, (await ledger.rows([rest])).get(key));
        return false;
      case 'claim':
        return claim(next.worker);
      case 'settle': {
        const held = heldBy.get(next.worker);
        if (held) await ledger.settle(held, next.outcome);
        return false;
      }
      case 'record': {
        const deciding = next.state === 'deferred' ? ('defer' as const) : ('suppress' as const);
        const reasons = [{ check: 'some', outcome: deciding, code: next.code }];
        const { channel, to, parts, ...decided } = rest;
        await ledger.record({ ...decided, state: next.state, reasons });
        return false;
      }
      case 'receipt': {
        const there = ledger.standing.get(key);
        if (there && ['claimed', 'sent', 'unknown'].includes(there.state)) {
          ledger.force({ ...there, state: next.state });
        }
        return false;
      }
      case 'wait':
        advance(next.milliseconds);
        return false;
    }
  }

  return { play, standing: () => ledger.standing.get(key), now: systemClock };
}

/** One step: the row before and after it, whether it won a claim, and when. */
interface Moment {
  readonly before: ReadableRow | undefined;
  readonly after: ReadableRow | undefined;
  readonly won: boolean;
  readonly now: string;
}

const ENDS: readonly unknown[] = ['sent', 'failed', 'unknown', 'delivered'];
const isLive = (row: ReadableRow | undefined, now: string) =>
  row?.state === 'claimed' && (row.leaseUntil ?? '') > now;
const isEnded = (row: ReadableRow | undefined) => row !== undefined && ENDS.includes(row.state);

/** What always holds, said apart from the code under test. */
const laws: Readonly<Record<string, (moment: Moment) => boolean>> = {
  'a live claim is won over by nobody': ({ before, won, now }) => !(won && isLive(before, now)),
  'only an alert is claimed over a claim, at most three times': ({ before, won }) =>
    !won ||
    before?.state !== 'claimed' ||
    (isAlert(before.messageClass) && (before.attempts ?? 1) < MAX_ATTEMPTS),
  'a suppression for good is won over by nobody': ({ before, won }) =>
    !won || before?.state !== 'suppressed' || isLiftable(before),
  'what has ended stays ended': ({ before, after }) => !isEnded(before) || isEnded(after),
  'nothing becomes claimed but by winning': ({ before, after, won }) =>
    won || before?.state === 'claimed' || after?.state !== 'claimed',
  'delivered never regresses': ({ before, after }) => before?.state !== 'delivered' || after === before,
  'a fixed text stays': ({ before, after }) =>
    !(before && isTextFixed(before)) || after?.text === before.text,
  'there are three attempts at most': ({ after }) => {
    const attempts = after?.attempts ?? 0;
    return attempts >= 0 && attempts <= MAX_ATTEMPTS;
  },
};

function broken(moment: Moment): readonly string[] {
  return Object.keys(laws).filter((law) => !laws[law]?.(moment));
}

test.each(['property-alert', 'life-safety', 'service', 'marketing'] as const)(
  'whoever interleaves how, a message of class %s is held by one, ends once, and keeps its words',
  async (messageClass) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
        const { play, standing, now } = contention(messageClass);
        for (const next of steps) {
          const before = standing();
          const won = await play(next);
          expect(broken({ before, after: standing(), won, now: now() })).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  },
);

test('the interleavings reach takeovers, ends and third attempts', async () => {
  const seen = new Set<string>();
  const sample = fc.sample(fc.array(step, { minLength: 40, maxLength: 60 }), { numRuns: 400, seed: 7 });
  for (const steps of sample) {
    const { play, standing } = contention('property-alert');
    for (const next of steps) {
      const before = standing()?.state;
      const won = await play(next);
      if (won) seen.add(`${before ?? 'nothing'} to claimed, attempt ${standing()?.attempts}`);
      seen.add(standing()?.state ?? 'nothing');
    }
  }
  for (const fact of [...ENDS, 'claimed to claimed, attempt 2', 'claimed to claimed, attempt 3']) {
    expect(seen).toContain(fact);
  }
});
