import fc from 'fast-check';
import { plus } from '#shared/contracts/instant.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import type { MessageClass } from '#shared/contracts/message-class.ts';
import type { Outcome } from '#shared/domain/ledger/outcome.ts';
import { isLeaseOver } from '#shared/domain/ledger/transitions.ts';
import { ledgerKeyText } from '#shared/domain/ledger-key.ts';
import type { Claim, ClaimedRow, ReadableRow, Receipt } from '#shared/ports/ledger.ts';
import { aRow } from '../../../support/a-row.ts';
import { memoryLedger } from '../../../support/fakes/memory-ledger.ts';
import { movableClocks } from '../../../support/fakes/movable-clocks.ts';

const LEASE_MS = 15_000;

/** What can happen to one message, by one of three workers who each know only what they last read. */
export type Step =
  /**
   * Reads what stands; claims what was read, and with that calls the provider; does both, as on a redelivery;
   * vanishes, whatever it was at.
   */
  | { readonly does: 'read' | 'claim' | 'take up' | 'crash'; readonly worker: number }
  /** The provider answers the call that the worker's last claim made, in time or late. */
  | { readonly does: 'settle'; readonly worker: number; readonly outcome: Outcome }
  /** The claim that was read is found with its lease over, and nobody is to take it up. */
  | { readonly does: 'give up'; readonly worker: number }
  | { readonly does: 'record'; readonly state: 'suppressed' | 'deferred'; readonly code: string }
  | { readonly does: 'receipt'; readonly receipt: Receipt }
  | { readonly does: 'wait'; readonly milliseconds: number };

const worker = fc.constantFrom(0, 1, 2);
const outcome = fc.constantFrom<Outcome>(
  { state: 'sent', providerMessageId: 'm-1' },
  { state: 'failed', failure: 'opted-out' },
  { state: 'unknown', failure: 'timeout' },
  { state: 'deferred', failure: 'refused' },
  { state: 'deferred', failure: 'throttled', counts: false },
);
const receipt = fc.constantFrom<Receipt>({ state: 'delivered' }, { state: 'failed', failure: 'unreachable' });
const byWorker = <const Does extends 'read' | 'claim' | 'take up' | 'crash' | 'give up'>(
  does: Does,
  weight: number,
) => ({
  weight,
  arbitrary: fc.record({ does: fc.constant(does), worker }),
});

/** Any step, those more often that lead on. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  byWorker('read', 3),
  byWorker('claim', 4),
  byWorker('take up', 4),
  byWorker('crash', 1),
  byWorker('give up', 1),
  { weight: 3, arbitrary: fc.record({ does: fc.constant('settle' as const), worker, outcome }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('receipt' as const), receipt }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('record' as const),
      state: fc.constantFrom('suppressed' as const, 'deferred' as const),
      code: fc.constantFrom('halted', 'halted', 'refused', 'quiet'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('wait' as const),
      milliseconds: fc.constantFrom(1000, LEASE_MS, LEASE_MS),
    }),
  },
);

/** A call to the provider and how it answered, if it did. */
export interface Call {
  answer?: Outcome;
}

/** A message that workers contend for. */
export interface Contention {
  /** Does a step, and says whether it won a claim. */
  play(step: Step): Promise<boolean>;
  standing(): ReadableRow | undefined;
  /** The calls made so far: one for each claim that was won. */
  readonly calls: readonly Call[];
  now(): string;
}

/** A ledger with one message of that class in it, and time that passes only by steps. */
export function contention(messageClass: MessageClass): Contention {
  const ledger = memoryLedger();
  const { systemClock, advance } = movableClocks('2026-09-01T02:30:00.000Z');
  const { leaseUntil: _lease, attempts: _attempts, ...rest } = aRow({ messageClass });
  const key = ledgerKeyText(rest);
  const readBy = new Map<number, LedgerRow | undefined>();
  const heldBy = new Map<number, { readonly claim: Claim; readonly call: Call }>();
  const calls: Call[] = [];
  let texts = 0;

  async function read(by: number): Promise<void> {
    readBy.set(by, (await ledger.rows([rest])).get(key));
  }

  async function claim(by: number): Promise<boolean> {
    const previous = readBy.get(by);
    const leaseUntil = plus(systemClock(), LEASE_MS);
    const attempts = (previous?.attempts ?? 0) + 1;
    texts += 1;
    const row: Claim = { ...rest, state: 'claimed', leaseUntil, attempts, text: `text ${texts}` };
    if (!(await ledger.claim(row, previous, systemClock()))) return false;
    const call: Call = {};
    calls.push(call);
    heldBy.set(by, { claim: row, call });
    return true;
  }

  async function settle(by: number, answer: Outcome): Promise<void> {
    const held = heldBy.get(by);
    if (!held) return;
    heldBy.delete(by);
    held.call.answer = answer;
    await ledger.settle(held.claim, answer);
  }

  async function giveUp(by: number): Promise<void> {
    const read = readBy.get(by);
    if (!isClaim(read) || !isLeaseOver(read, systemClock())) return;
    await ledger.settle(read, { state: 'unknown', failure: 'lease-expired' });
  }

  async function record({ state, code }: Extract<Step, { does: 'record' }>): Promise<void> {
    const { channel: _channel, to: _to, parts: _parts, ...decided } = rest;
    const deciding = state === 'deferred' ? ('defer' as const) : ('suppress' as const);
    await ledger.record({ ...decided, state, reasons: [{ check: 'some', outcome: deciding, code }] });
  }

  async function play(step: Step): Promise<boolean> {
    switch (step.does) {
      case 'read':
        await read(step.worker);
        break;
      case 'claim':
        return claim(step.worker);
      case 'take up':
        await read(step.worker);
        return claim(step.worker);
      case 'crash':
        readBy.delete(step.worker);
        heldBy.delete(step.worker);
        break;
      case 'settle':
        await settle(step.worker, step.outcome);
        break;
      case 'give up':
        await giveUp(step.worker);
        break;
      case 'record':
        await record(step);
        break;
      case 'receipt':
        await ledger.receipt(rest, step.receipt);
        break;
      case 'wait':
        advance(step.milliseconds);
    }
    return false;
  }

  return { play, standing: () => ledger.standing.get(key), calls, now: systemClock };
}

function isClaim(row: LedgerRow | undefined): row is ClaimedRow {
  return row?.state === 'claimed' && row.leaseUntil !== undefined;
}
