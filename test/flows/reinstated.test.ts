import { describe, expect, test } from 'vitest';
import { plus } from '#shared/contracts/instant.ts';
import type { CustomerRecord, HoldKind } from '#shared/contracts/records/customer.ts';
import type { PolicyRecord } from '#shared/contracts/records/policy.ts';
import { endingOf } from '#shared/domain/ledger/ending.ts';
import { aChunk } from '../support/a-chunk.ts';
import { covercastInMemory, START } from '../support/covercast-in-memory.ts';
import { type EngagementWorld, engagementWorld } from '../support/engagement-world.ts';
import { linesOfPlan, linesOfWorld, planIn } from '../support/plan-proof.ts';
import { aCustomerRecord, aPolicyRecord } from '../support/records.ts';
import { twoMotorists } from '../support/two-motorists.ts';

/** A Friday at midnight in Shanghai, thirty days before the policy ends; somebody reads at ten. */
const DUE = '2026-11-05T16:00:00.000Z';
const NIGHT = plus(DUE, 4 * 3_600_000);
const FRIDAY_AT_TEN = '2026-11-06T02:00:00.000Z';
const FRIDAY_AFTERNOON = '2026-11-06T08:00:00.000Z';
const MONDAY_AT_TEN = '2026-11-09T02:00:00.000Z';
const BY_THEN = '2026-11-09T12:00:00.000Z';

const policy = (over: Partial<PolicyRecord> = {}) => aPolicyRecord({ effectiveTo: '2026-12-06', ...over });
const customer = (over: Partial<CustomerRecord> = {}) => aCustomerRecord({ consents: {}, ...over });
const held = (kind: HoldKind) => customer({ holds: [{ kind, source: 'office' }] });

const rowsOf = ({ world }: EngagementWorld) =>
  [...world.ledger.standing.values()].map((row) => [row.programme, row.state, row.at, endingOf(row)]);

/** A reminder that was due while the policy had lapsed: at ten it was not to be sent. */
async function lapsedWhenDue(): Promise<EngagementWorld> {
  const world = engagementWorld();
  await world.importBook([customer(), policy()]);
  await world.advanceTo(NIGHT);
  await world.importBook([policy({ status: 'lapsed' })]);
  await world.advanceTo(FRIDAY_AFTERNOON);
  expect(rowsOf(world)).toEqual([['renewal-reminder', 'suppressed', FRIDAY_AT_TEN, 'policy-not-in-force']]);
  return world;
}

/** One that was due while nobody was to be written to. */
async function heldWhenDue(kind: HoldKind): Promise<EngagementWorld> {
  const world = engagementWorld();
  await world.importBook([held(kind), policy()]);
  await world.advanceTo(FRIDAY_AFTERNOON);
  expect(rowsOf(world)).toEqual([['renewal-reminder', 'suppressed', DUE, `hold-${kind}`]]);
  return world;
}

describe('a reminder that was not to be sent', () => {
  test('goes when the policy is reinstated while it is of use', async () => {
    const world = await lapsedWhenDue();
    await world.importBook([policy()]);
    await world.advanceTo(BY_THEN);
    expect(rowsOf(world)).toEqual([['renewal-reminder', 'sent', MONDAY_AT_TEN, undefined]]);
    expect(world.world.channel.sent).toHaveLength(1);
  });

  test.each(['wrong-number', 'deceased'] as const)('goes when a hold %s is cleared', async (kind) => {
    const world = await heldWhenDue(kind);
    await world.importBook([customer({ holds: [] })]);
    await world.advanceTo(BY_THEN);
    expect(rowsOf(world)).toEqual([['renewal-reminder', 'sent', MONDAY_AT_TEN, undefined]]);
    expect(world.world.channel.sent).toHaveLength(1);
  });

  test('stays as it is on record, since when it is so, however often somebody looks', async () => {
    const world = await heldWhenDue('wrong-number');
    const before = [...world.world.ledger.standing.values()];
    for (const source of ['branch', 'court']) {
      await world.importBook([customer({ holds: [{ kind: 'wrong-number', source }] })]);
      await world.look(['cus_1']);
    }
    expect([...world.world.ledger.standing.values()]).toEqual(before);
  });

  test('does not go when the policy is reinstated after it was of use', async () => {
    const world = await lapsedWhenDue();
    await world.advanceTo('2026-12-06T16:00:00.000Z');
    await world.importBook([policy()]);
    await world.advanceTo('2026-12-10T00:00:00.000Z');
    expect(world.world.channel.sent).toEqual([]);
  });

  test('because it was refused does not go when the refusal is taken back', async () => {
    const world = engagementWorld();
    const said = { at: START, source: 'app', textVersion: '1' };
    await world.importBook([customer({ consents: { service: { state: 'refused', ...said } } }), policy()]);
    await world.advanceTo(FRIDAY_AFTERNOON);
    const later = { ...said, at: FRIDAY_AFTERNOON };
    await world.importBook([customer({ consents: { service: { state: 'granted', ...later } } })]);
    await world.advanceTo(BY_THEN);
    expect(rowsOf(world)).toEqual([['renewal-reminder', 'suppressed', DUE, 'refused']]);
  });

  test.each(['lapsed', 'held'])('is in a plan as it then happens, of one that was %s', async (was) => {
    const world = was === 'lapsed' ? await lapsedWhenDue() : await heldWhenDue('deceased');
    const from = world.now();
    for (const lines of [[], [customer(), policy()]]) {
      if (lines.length > 0) await world.importBook(lines);
      const plan = await planIn(world, BY_THEN);
      if (lines.length > 0) await world.advanceTo(BY_THEN);
      expect(linesOfPlan(plan)).toEqual(linesOfWorld(world, plus(from, 1)));
    }
  });
});

describe('a warning to somebody who was not to be written to', () => {
  test.each(['deceased', 'wrong-number'] as const)(
    'because of a hold %s goes once when the hold is cleared and it comes again, and never twice',
    async (kind) => {
      const covercast = covercastInMemory();
      await covercast.importLines([held(kind), aPolicyRecord()]);
      for (let times = 0; times < 3; times++) await covercast.deliver(aChunk());
      expect(covercast.world.channel.sent).toEqual([]);
      covercast.world.clocks.advance(60_000);
      await covercast.importLines([customer({ holds: [] })]);
      for (let times = 0; times < 3; times++) await covercast.deliver(aChunk());
      expect(covercast.world.channel.sent).toHaveLength(1);
      await covercast.importLines([held(kind)]);
      await covercast.deliver(aChunk());
      expect([...covercast.world.ledger.standing.values()].map(({ state }) => state)).toEqual(['sent']);
    },
  );

  test('goes at most once, whoever delivers it at once with whom', async () => {
    const covercast = covercastInMemory();
    await covercast.importLines([held('wrong-number'), aPolicyRecord()]);
    await covercast.deliver(aChunk());
    covercast.world.clocks.advance(60_000);
    await covercast.importLines([customer({ holds: [] })]);
    await Promise.all(Array.from({ length: 5 }, () => covercast.deliver(aChunk())));
    expect(covercast.world.channel.sent).toHaveLength(1);
  });

  test('is not told any more when it comes again after a newer one was told', async () => {
    const two = await twoMotorists();
    const { importLines, deliver, world } = two.covercast;
    const east = (over: Partial<CustomerRecord>) =>
      aCustomerRecord({ id: 'cus_east', locale: 'en', ...over });
    await importLines([east({ holds: [{ kind: 'wrong-number', source: 'office' }] })]);
    await two.hear({ sent: '00:00', warns: [{ severity: 'Severe', area: 'east' }] });
    await importLines([east({ phone: '+8613800000043' })]);
    await two.hear({ sent: '00:04', refs: ['00:00'], warns: [{ severity: 'Extreme', area: 'east' }] });
    for (const { chunk } of [...world.ledger.manifests]) await deliver(chunk);
    expect(two.heard('east')).toEqual(['typhoon-motor 00:04 Extreme']);
  });
});
