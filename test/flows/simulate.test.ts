import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import { cap } from '#shared/sources/cap/cap.ts';
import { simulate } from '../../scripts/covercast/simulating/simulate.ts';
import type { Simulation } from '../../scripts/covercast/simulating/simulation.ts';
import { typhoonWarning } from '../support/cap/typhoon-warning.ts';
import { type CovercastInMemory, covercastInMemory } from '../support/covercast-in-memory.ts';
import { aCustomerRecord, aLocationRecord, aPolicyRecord } from '../support/records.ts';
import { keptIn, reachOf } from '../support/simulated.ts';

type WarningOver = Partial<Parameters<typeof typhoonWarning>[0]>;

const warning = (over: WarningOver = {}) =>
  typhoonWarning({ sent: '2026-09-10T00:00:00.000Z', expires: '2026-09-10T06:00:00.000Z', ...over });

/** What happened to one customer for one programme, or would. */
type Outcomes = Readonly<Record<string, string>>;

async function simulated(covercast: CovercastInMemory, xml: string): Promise<Simulation> {
  const parsed = cap.parse(Buffer.from(xml), 'application/cap+xml');
  const alert = parsed.ok ? parsed.items[0]?.alert : undefined;
  if (!alert) throw new Error('The warning is refused.');
  return (await simulate(alert, { ...covercast.outreach, ...reachOf(covercast) }, () => undefined))
    .simulation;
}

function outcomesOf({ send, defer, suppress }: Simulation): Outcomes {
  const told = (list: readonly { readonly customerId: string; readonly programme: string }[], as: string) =>
    list.map(({ customerId, programme }) => [`${customerId}/${programme}`, as] as const);
  const not = suppress.map(
    ({ customerId, programme, reason }) => [`${customerId}/${programme}`, reason] as const,
  );
  return Object.fromEntries([...told(send, 'sent'), ...told(defer, 'deferred'), ...not]);
}

/** What the ledger says of each message of these occurrences, by customer and programme. */
function standing(rows: readonly LedgerRow[], occurrences: ReadonlySet<string>): Outcomes {
  const mine = rows.filter(({ occurrence }) => occurrences.has(occurrence));
  const told = mine.map(({ customerId, programme, state, reasons }) => [
    `${customerId}/${programme}`,
    state === 'suppressed' ? (reasons.at(-1)?.code ?? '') : state,
  ]);
  return Object.fromEntries(told);
}

/** The ledger as a simulation says it will be: what has ended stays, all else becomes what it tells. */
function foretold(before: Outcomes, outcomes: Outcomes): Outcomes {
  const news = Object.entries(outcomes).filter(([, code]) => !code.startsWith('already-'));
  return { ...before, ...Object.fromEntries(news) };
}

const place = fc.oneof(
  fc.record({
    lat: fc.constantFrom(30.6, 31.2304, 31.9, 30.599_999, 29.87, 30.5, 36),
    lon: fc.constantFrom(120.9, 121.5, 121.54, 122.2, 122.3),
    geocodes: fc.constant({}),
  }),
  fc.record({
    lat: fc.constant(undefined),
    lon: fc.constant(undefined),
    geocodes: fc.constantFrom({ adcode: '330902' }, { adcode: '330900' }, { adcode: '310115' }),
  }),
);

const customerOver = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      { consents: { alerts: 'refused' } },
      { holds: [{ kind: 'deceased', source: 'claims' }] },
      { phone: '+5511961234567' },
      { locale: 'en', phone: '+12025550142' },
      { timeZone: 'Pacific/Auckland' },
    ),
  },
);

const policyOver = fc.constantFrom(
  {},
  {},
  { line: 'home', plate: undefined },
  { line: 'health', plate: undefined },
  { status: 'lapsed' },
  { effectiveTo: '2026-09-09' },
  { effectiveFrom: '2026-09-10' },
);

const people = fc.array(
  fc.record({
    customer: customerOver,
    policies: fc.array(fc.record({ policy: policyOver, places: fc.array(place, { maxLength: 2 }) }), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
  { minLength: 1, maxLength: 12 },
);

const over: fc.Arbitrary<WarningOver> = fc.record({
  severity: fc.constantFrom('Extreme', 'Severe', 'Moderate', 'Minor'),
  urgency: fc.constantFrom('Immediate', 'Expected', 'Future', 'Past'),
  status: fc.constantFrom('Actual', 'Actual', 'Actual', 'Exercise'),
  onset: fc.constantFrom('2026-09-10T01:00:00.000Z', '2026-09-10T04:00:00.000Z'),
  responseType: fc.constantFrom('Prepare', 'Prepare', 'AllClear'),
});

/** What comes after the first alert. */
const following = fc.constantFrom('Update' as const, 'Update' as const, 'Cancel' as const);

type Person = typeof people extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

function linesOf({ customer, policies }: Person, at: number): readonly unknown[] {
  const customerId = `cus_${at}`;
  return [
    aCustomerRecord({ id: customerId, ...customer } as object), // overrides of one field each
    ...policies.flatMap(({ policy, places }, nth) => {
      const policyId = `pol_${at}_${nth}`;
      return [
        aPolicyRecord({ id: policyId, customerId, ...policy } as object),
        ...places.map((where, one) =>
          aLocationRecord({ id: `loc_${at}_${nth}_${one}`, customerId, policyId, kind: 'risk', ...where }),
        ),
      ];
    }),
  ];
}

/** Imports these people, and has the first of them refuse or everything halted, as told. */
async function givenBook(
  some: readonly Person[],
  stop: 'refusal' | 'halt' | 'none',
): Promise<CovercastInMemory> {
  const covercast = covercastInMemory();
  await covercast.importLines(some.flatMap(linesOf));
  const { stops, clocks } = covercast.world;
  const at = clocks.systemClock();
  if (stop === 'halt') await stops.halt({ scope: 'all', by: 'Ada', reason: 'a test', at });
  if (stop === 'refusal')
    await stops.refuse({ customerId: 'cus_0' }, { purpose: 'alerts', at, source: 'operator' });
  return covercast;
}

describe('a simulation', () => {
  test('says of any book and warning what then happens, and changes nothing', async () => {
    const stops = fc.constantFrom('none' as const, 'none' as const, 'refusal' as const, 'halt' as const);
    const property = fc.asyncProperty(
      people,
      over,
      over,
      following,
      stops,
      async (some, first, second, next, stop) => {
        const covercast = await givenBook(some, stop);
        for (const [at, each] of [first, second].entries()) {
          const xml = warning({
            ...each,
            identifier: `warning-${at}`,
            sent: `2026-09-10T00:0${at}:00.000Z`,
            ...(at > 0 && { msgType: next, references: 'warning-0' }),
          });
          const kept = keptIn(covercast);
          const simulation = await simulated(covercast, xml);
          expect(keptIn(covercast)).toBe(kept);
          const { ledger } = covercast.world;
          const before = [...ledger.standing.values()];
          const noted = ledger.manifests.length;
          expect(await covercast.post(xml)).toMatchObject({ status: 202, body: { accepted: 1 } });
          await covercast.settle();
          const chunks = ledger.manifests.slice(noted).map(({ chunk }) => chunk);
          const occurrences = new Set(chunks.map(({ occurrence }) => occurrence));
          const outcomes = outcomesOf(simulation);
          const candidates = chunks.flatMap((chunk) =>
            chunk.recipients.map(({ customerId }) => `${customerId}/${chunk.programme}`),
          );
          expect(Object.keys(outcomes).toSorted()).toEqual([...new Set(candidates)].toSorted());
          expect(simulation.audience).toHaveLength(Object.keys(outcomes).length);
          expect(standing([...ledger.standing.values()], occurrences)).toEqual(
            foretold(standing(before, occurrences), outcomes),
          );
        }
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  test('of what everybody has heard tells nobody again', async () => {
    const covercast = covercastInMemory();
    await covercast.importLines([aCustomerRecord(), aPolicyRecord(), aLocationRecord()]);
    await covercast.post(warning());
    await covercast.settle();
    expect(await simulated(covercast, warning())).toMatchObject({
      send: [],
      suppress: [{ customerId: 'cus_1', programme: 'typhoon-motor', reason: 'already-sent' }],
      parts: 0,
      lastLeavesAfter: 'PT0S',
    });
  });

  test('of a cancel tells those who were warned that it is over, and nobody else', async () => {
    const covercast = covercastInMemory();
    await covercast.importLines([
      aCustomerRecord(),
      aPolicyRecord(),
      aLocationRecord(),
      ...[aCustomerRecord({ id: 'cus_2', consents: { alerts: 'refused' } })],
      ...[aPolicyRecord({ id: 'pol_2', customerId: 'cus_2' })],
      ...[aLocationRecord({ id: 'loc_2', customerId: 'cus_2' })],
    ]);
    await covercast.post(warning({ identifier: 'first' }));
    await covercast.settle();
    const cancel = warning({ identifier: 'second', msgType: 'Cancel', references: 'first' });
    expect(await simulated(covercast, cancel)).toMatchObject({
      send: [{ customerId: 'cus_1', programme: 'all-clear' }],
      suppress: [{ customerId: 'cus_2', programme: 'all-clear' }],
      byLine: { any: { audience: 2, send: 1 } },
      afterOnset: 0,
    });
  });

  test('of what a later alert has replaced says so', async () => {
    const covercast = covercastInMemory();
    await covercast.importLines([aCustomerRecord(), aPolicyRecord(), aLocationRecord()]);
    await covercast.post(warning({ identifier: 'first' }));
    await covercast.post(warning({ identifier: 'second', msgType: 'Update', references: 'first' }));
    await covercast.settle();
    const late = await simulated(covercast, warning({ identifier: 'first' }));
    expect(late).toMatchObject({ replaced: true, audience: [] });
  });

  test('tells the parts of the longest text in the language of each', async () => {
    const covercast = covercastInMemory();
    await covercast.importLines([aCustomerRecord(), aPolicyRecord(), aLocationRecord()]);
    const { parts } = await simulated(covercast, warning());
    await covercast.post(warning());
    await covercast.settle();
    const [row] = covercast.world.ledger.standing.values();
    expect(parts).toBe(3);
    expect(row?.parts).toBeLessThanOrEqual(parts);
  });
});
