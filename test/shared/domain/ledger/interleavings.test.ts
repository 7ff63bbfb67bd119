import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAlert, type MessageClass } from '#shared/contracts/message-class.ts';
import { MAX_ATTEMPTS } from '#shared/domain/ledger/attempts.ts';
import { decidableAgain, endingOf } from '#shared/domain/ledger/ending.ts';
import { isTextFixed } from '#shared/domain/ledger/text-fixed.ts';
import type { ReadableRow } from '#shared/ports/ledger.ts';
import { runs } from '../../../support/runs.ts';
import { anyStep, type Call, type Contention, contention, type Step } from './contention.ts';

const classes = ['life-safety', 'property-alert', 'service', 'marketing', 'reply'] as const;

/** One step: the row before and after it, whether it won a claim, when, and what had been called by then. */
interface Moment {
  readonly step: Step;
  readonly before: ReadableRow | undefined;
  readonly after: ReadableRow | undefined;
  readonly won: boolean;
  readonly now: string;
  readonly calls: readonly Call[];
}

async function momentOf(of: Contention, step: Step): Promise<Moment> {
  const before = of.standing();
  const won = await of.play(step);
  return { step, before, after: of.standing(), won, now: of.now(), calls: of.calls };
}

const ENDS: readonly unknown[] = ['sent', 'failed', 'unknown', 'delivered'];
const isLive = (row: ReadableRow | undefined, now: string) =>
  row?.state === 'claimed' && (row.leaseUntil ?? '') > now;
const isEnded = (row: ReadableRow | undefined) =>
  row !== undefined &&
  (ENDS.includes(row.state) || (row.state === 'suppressed' && !decidableAgain.includes(endingOf(row) ?? '')));
const isThrottled = ({ answer }: Call) => answer?.state === 'deferred' && answer.counts === false;
/** Unless the provider said that it took nothing, a call may have sent the message. */
const mayHaveLeft = ({ answer }: Call) => answer?.state !== 'deferred' && answer?.state !== 'failed';

/** What always holds, said apart from the code under test. */
const laws: Readonly<Record<string, (moment: Moment) => boolean>> = {
  'a live claim is won over by nobody': ({ before, won, now }) => !(won && isLive(before, now)),
  'only an alert is claimed over a claim': ({ before, won }) =>
    !won || before?.state !== 'claimed' || isAlert(before.messageClass),
  'what is no alert is never claimed again once it may have left': ({ after, won, calls }) =>
    !won || after === undefined || isAlert(after.messageClass) || !calls.slice(0, -1).some(mayHaveLeft),
  'a provider is asked three times at most, throttles apart': ({ calls }) =>
    calls.filter((call) => !isThrottled(call)).length <= MAX_ATTEMPTS,
  'there are three attempts at most on record': ({ after }) => {
    const attempts = after?.attempts ?? 0;
    return attempts >= 0 && attempts <= MAX_ATTEMPTS;
  },
  'what has ended changes by reports alone': ({ step, before, after }) =>
    !isEnded(before) || step.does === 'receipt' || after === before,
  'what was reported is never claimed': ({ before, won }) => !(won && ENDS.includes(before?.state)),
  'what is delivered stays as it is': ({ before, after }) =>
    before?.state !== 'delivered' || after === before,
  'nothing becomes claimed but by winning': ({ before, after, won }) =>
    won || before?.state === 'claimed' || after?.state !== 'claimed',
  'a report makes nothing free': ({ step, before, after }) =>
    step.does !== 'receipt' || after === before || ENDS.includes(after?.state),
  'a fixed text stays': ({ before, after }) =>
    !(before && isTextFixed(before)) || after?.text === before.text,
};

function broken(moment: Moment): readonly string[] {
  return Object.keys(laws).filter((law) => !laws[law]?.(moment));
}

test.each(classes)(
  'whoever interleaves how, a message of class %s is held by one, ends once, and keeps its words',
  async (messageClass) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 80 }), async (steps) => {
        const of = contention(messageClass);
        for (const step of steps) expect(broken(await momentOf(of, step))).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  },
);

/** The arrows of the drawing in contracts/ledger-state.ts, by what takes a row along them. */
const drawn = [
  ...['nothing', 'suppressed', 'deferred'].flatMap((from) =>
    ['record: suppressed', 'record: deferred', 'claim: claimed'].map((arrow) => `${from} ${arrow}`),
  ),
  ...['sent', 'failed', 'unknown', 'deferred'].map((to) => `claimed settle: ${to}`),
  'claimed give up: unknown',
  ...['claimed', 'sent', 'unknown'].flatMap((from) =>
    ['delivered', 'failed'].map((to) => `${from} receipt: ${to}`),
  ),
  'failed receipt: delivered',
];
/** This one alerts alone may take. */
const takenOver = 'claimed claim: claimed';

/** Every arrow that long and random interleavings take a message of that class along. */
async function arrowsOf(messageClass: MessageClass): Promise<ReadonlySet<string>> {
  const arrows = new Set<string>();
  const walks = fc.sample(fc.array(anyStep, { minLength: 40, maxLength: 80 }), { numRuns: 700, seed: 7 });
  for (const steps of walks) {
    const of = contention(messageClass);
    for (const step of steps) {
      const { before, after, won } = await momentOf(of, step);
      const by = won ? 'claim' : step.does;
      if (after !== before) arrows.add(`${before?.state ?? 'nothing'} ${by}: ${after?.state}`);
    }
  }
  return arrows;
}

test.each(classes)(
  'a message of class %s takes every arrow that is drawn, and no other',
  async (messageClass) => {
    const expected = isAlert(messageClass) ? [...drawn, takenOver] : drawn;
    expect([...(await arrowsOf(messageClass))].toSorted()).toEqual(expected.toSorted());
  },
);

test('alerts come to a third attempt, and end after it', async () => {
  const of = contention('property-alert');
  const lives = (worker: number): Step[] => [
    { does: 'wait', milliseconds: 15_000 },
    { does: 'read', worker },
    { does: 'claim', worker },
    { does: 'crash', worker },
  ];
  const won: boolean[] = [];
  for (const step of [0, 1, 2, 0].flatMap(lives)) won.push(await of.play(step));
  expect(won.filter(Boolean)).toHaveLength(MAX_ATTEMPTS);
  for (const step of lives(1).slice(0, 2)) await of.play(step);
  await of.play({ does: 'give up', worker: 1 });
  expect(of.standing()).toMatchObject({ state: 'unknown', attempts: MAX_ATTEMPTS });
});
