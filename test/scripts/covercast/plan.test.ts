import { beforeAll, describe, expect, it } from 'vitest';
import { StoredItemInvalid } from '#shared/errors.ts';
import { Plan } from '../../../scripts/covercast/planning/plan.ts';
import { type EngagementWorld, engagementWorld } from '../../support/engagement-world.ts';
import { memoryClockSettings } from '../../support/fakes/memory-clock-settings.ts';
import { aCustomerRecord, aPolicyRecord } from '../../support/records.ts';
import { covercast, STARTED_AT } from './a-desk.ts';

const agreed = { state: 'granted', at: '2026-01-01T00:00:00.000Z', source: 'app', textVersion: '1' } as const;

let world: EngagementWorld;

/** A world at the moment at which command lines begin: a renewal on 2 July, a policy of somebody who refuses, another later. */
beforeAll(async () => {
  world = engagementWorld({ start: STARTED_AT });
  await world.importBook([
    aCustomerRecord(),
    aCustomerRecord({ id: 'cus_2', consents: { service: 'refused' } }),
    aCustomerRecord({ id: 'cus_3' }),
    aPolicyRecord({ effectiveTo: '2026-08-02' }),
    aPolicyRecord({ id: 'pol_2', customerId: 'cus_2', effectiveTo: '2026-08-03' }),
    aPolicyRecord({ id: 'pol_3', customerId: 'cus_3', line: 'life', effectiveTo: '2026-12-31' }),
  ]);
});

const planned = (...flags: readonly string[]) =>
  covercast(['plan', ...flags, '--json'], { planned: world.planning });

describe('covercast plan', () => {
  it('tells what would be sent when, what not and why, and what it costs at most', async () => {
    const { code, stdout } = await planned('--to', '2026-07-20T00:00:00Z', '--zone', 'Asia/Shanghai');
    expect(code).toBe(0);
    const plan = Plan.parse(JSON.parse(stdout));
    expect(plan).toMatchObject({
      from: STARTED_AT,
      to: '2026-07-20T00:00:00.000Z',
      zone: 'Asia/Shanghai',
      send: [
        {
          customerId: 'cus_1',
          programme: 'renewal-reminder',
          occurrence: 'pol_1#2026-08-02',
          at: '2026-07-03T02:00:00.000Z',
          waited: 'quiet-hours',
        },
      ],
      defer: [],
      suppress: [{ customerId: 'cus_2', reason: 'refused' }],
      undecided: [],
      byReason: { refused: 1 },
      byProgramme: { 'renewal-reminder': { audience: 2, send: 1, defer: 0, suppress: 1 } },
      byDayAndHour: { '2026-07-03': { '10': 1 } },
    });
    expect(plan.parts).toBeGreaterThan(0);
    expect(plan.lastLeavesAfter).toMatch(/^P/);
  });

  it('--from leaves out what happens before', async () => {
    const { stdout } = await planned('--from', '2026-07-03T03:00:00Z', '--to', '2026-07-20T00:00:00Z');
    expect(Plan.parse(JSON.parse(stdout)).send).toEqual([]);
  });

  it('people read days, hours, programmes and reasons', async () => {
    const { stdout } = await covercast(['plan', '--to', '2026-07-20T00:00:00Z', '--zone', 'Asia/Shanghai'], {
      planned: world.planning,
    });
    expect(stdout).toContain(
      '1 message would be sent from 2026-07-01 16:00 Asia/Shanghai to 2026-07-20 08:00 Asia/Shanghai',
    );
    expect(stdout).toMatch(/2026-07-03 {2}1 {5}10:00 1/);
    expect(stdout).toMatch(/NOT SENT BECAUSE {2}MESSAGES\nrefused {11}1/);
  });

  it('where nothing falls due says so', async () => {
    const { code, stdout } = await covercast(['plan', '--to', '2026-07-01T12:00:00Z'], {
      planned: world.planning,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Nothing falls due from 2026-07-01 08:00 UTC to 2026-07-01 12:00 UTC/);
  });

  it('somebody of whom something cannot be read holds up no other', async () => {
    const unreadable = engagementWorld({ start: STARTED_AT });
    await unreadable.importBook([aCustomerRecord(), aPolicyRecord({ effectiveTo: '2026-08-02' })]);
    unreadable.world.reminderFacts.unreadable.set('cus_1', new StoredItemInvalid('Broken.'));
    const { stdout } = await covercast(['plan', '--to', '2026-07-20T00:00:00Z', '--json'], {
      planned: unreadable.planning,
    });
    expect(JSON.parse(stdout).undecided).toEqual([{ customerId: 'cus_1', reason: 'unreadable' }]);
  });

  it.each([
    [[], 'to'],
    [['--to', 'tomorrow'], 'to'],
    [['--to', '2026-06-30T00:00:00Z'], 'to'],
    [['--from', '2026-08-02T00:00:00Z', '--to', '2026-08-01T00:00:00Z'], 'from'],
    [['--to', '2026-08-01T00:00:00Z', '--zone', 'Moon'], 'zone'],
  ])('of %j says what it wants', async (flags, field) => {
    const { code, stdout } = await planned(...flags);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).error.field).toBe(field);
  });

  it.each([
    ['the words alone, of those who have agreed to none', {}, 1],
    ['the longer words with an offer, of those who have agreed to one', { marketing: agreed }, 2],
  ])('counts the parts of the words that would leave: %s', async (_, consents, parts) => {
    const english = engagementWorld({ start: STARTED_AT });
    await english.importBook([
      aCustomerRecord({ locale: 'en', jurisdiction: 'DE', consents }),
      aPolicyRecord({ effectiveTo: '2026-08-02' }),
    ]);
    const { stdout } = await covercast(['plan', '--to', '2026-07-20T00:00:00Z', '--json'], {
      planned: english.planning,
    });
    expect(Plan.parse(JSON.parse(stdout))).toMatchObject({
      send: [{ programme: 'renewal-reminder' }],
      parts,
    });
  });

  it('begins with business time as the clock of the deployment shows it', async () => {
    const settings = memoryClockSettings({ mode: 'standing', at: '2026-07-05T00:00:00.000Z' });
    const { stdout } = await covercast(['plan', '--to', '2026-07-20T00:00:00Z', '--json'], {
      planned: world.planning,
      clock: { settings, tick: () => Promise.resolve() },
    });
    expect(JSON.parse(stdout).from).toBe('2026-07-05T00:00:00.000Z');
  });
});
