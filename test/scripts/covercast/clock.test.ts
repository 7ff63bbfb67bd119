import { describe, expect, it } from 'vitest';
import { type Instant, plus } from '#shared/contracts/instant.ts';
import type { Agenda } from '#shared/ports/agenda.ts';
import { ClockAnswer } from '../../../scripts/covercast/verbs/clock.ts';
import { aChunk } from '../../support/a-chunk.ts';
import { memoryAgenda } from '../../support/fakes/memory-agenda.ts';
import { memoryClockSettings } from '../../support/fakes/memory-clock-settings.ts';
import { covercast, idle, STARTED_AT } from './a-desk.ts';

const hour = 3_600_000;
const first = plus(STARTED_AT, hour);
const second = plus(STARTED_AT, 5 * 24 * hour);

/** An agenda with a wake at each of these, and ticks that do what is due, noting when. */
async function aMovable(
  dues: readonly Instant[],
  tickDoes: (at: Instant, agenda: Agenda) => Promise<void> = () => Promise.resolve(),
) {
  const agenda = memoryAgenda();
  const settings = memoryClockSettings();
  const ticks: Instant[] = [];
  await agenda.setWakes(
    dues.map((dueAt, at) => ({
      from: undefined,
      to: { customerId: `cus_${at}`, takenUpTo: STARTED_AT, dueAt, reasons: [] },
    })),
  );
  const tick = async () => {
    const setting = await settings.read();
    if (setting?.mode !== 'standing') throw new Error('The clock runs.');
    ticks.push(setting.at);
    for await (const page of agenda.due(setting.at)) await agenda.done(page);
    await tickDoes(setting.at, agenda);
  };
  return { agenda, settings, ticks, world: { agenda, clock: { settings, tick } } };
}

describe('covercast clock', () => {
  it('tells business time, which is the wall clock’s until it is moved', async () => {
    const { code, stdout } = await covercast(['clock', '--json']);
    expect(code).toBe(0);
    expect(ClockAnswer.parse(JSON.parse(stdout))).toEqual({ now: STARTED_AT, mode: 'wall' });
  });

  it('--set puts it to an instant, ahead or back, from which it runs on; --wall puts it back', async () => {
    const { world, settings } = await aMovable([]);
    for (const set of ['2026-12-24T18:00:00+08:00', '2025-01-01T00:00:00Z']) {
      const { stdout } = await covercast(['clock', '--set', set, '--json'], world);
      expect(JSON.parse(stdout)).toEqual({ now: new Date(set).toISOString(), mode: 'running' });
    }
    const { stdout } = await covercast(['clock', '--wall', '--json'], world);
    expect(JSON.parse(stdout)).toEqual({ now: STARTED_AT, mode: 'wall' });
    expect(await settings.read()).toEqual({ mode: 'running', offsetMs: 0 });
  });

  it('--advance stops wherever something is due, tells what happened there, and runs on from the end', async () => {
    const { world, ticks } = await aMovable([second, first, first]);
    const { code, stdout, stderr } = await covercast(
      ['clock', '--advance', 'P30D', '--zone', 'Asia/Shanghai', '--json'],
      world,
    );
    expect(code).toBe(0);
    expect(ticks).toEqual([first, second]);
    const { steps, now, mode } = ClockAnswer.parse(JSON.parse(stdout));
    expect(steps).toEqual([
      { at: first, wakes: 2, sends: 0, sent: 0 },
      { at: second, wakes: 1, sends: 0, sent: 0 },
    ]);
    expect(mode).toBe('running');
    expect(now).toBe(plus(STARTED_AT, 30 * 24 * hour));
    expect(stderr).toContain('step 1: 2026-07-01 17:00 Asia/Shanghai, 2 woken');
  });

  it('--advance stops where what happened has put something, and not at what is due after its end', async () => {
    const postponed = plus(first, 2 * hour);
    const { world, ticks } = await aMovable([first, second], async (at, agenda) => {
      if (at === first) await agenda.postpone([{ dueAt: postponed, chunk: aChunk() }]);
    });
    const { stdout } = await covercast(['clock', '--advance', 'PT36H', '--json'], world);
    expect(ticks).toEqual([first, postponed]);
    expect(JSON.parse(stdout).steps).toMatchObject([{ wakes: 1 }, { at: postponed, sends: 1 }]);
  });

  it('--advance goes at once through what is overdue', async () => {
    const { world, ticks } = await aMovable([plus(STARTED_AT, -hour)]);
    await covercast(['clock', '--advance', 'PT1H'], world);
    expect(ticks).toEqual([STARTED_AT]);
  });

  it('--advance that fails leaves the clock standing, and the same command goes on to where it was going', async () => {
    let fails = true;
    const { world, settings } = await aMovable([first, second], async (at) => {
      if (at === second && fails) throw new Error('Interrupted.');
    });
    expect((await covercast(['clock', '--advance', 'P30D'], world)).code).toBe(1);
    expect(await settings.read()).toMatchObject({ mode: 'standing', at: second });
    fails = false;
    const { stdout } = await covercast(['clock', '--advance', 'P30D', '--json'], world);
    expect(JSON.parse(stdout).now).toBe(plus(STARTED_AT, 30 * 24 * hour));
  });

  it('--advance waits at each stop until nothing is in flight', async () => {
    const { world } = await aMovable([first]);
    const { code, stderr } = await covercast(['clock', '--advance', 'P1D'], {
      ...world,
      queues: [
        { reminders: { ...idle, inFlight: 1 } },
        { ordinary: { ...idle, visible: 3 } },
        { ordinary: idle },
      ],
    });
    expect(code).toBe(0);
    expect(stderr).toContain('ordinary has 3 waiting');
  });

  it('--advance gives up where the same things stay due', async () => {
    const { world, settings } = await aMovable([first]);
    const { code, stdout } = await covercast(['clock', '--advance', 'P1D', '--json'], {
      ...world,
      clock: { settings, tick: () => Promise.resolve() },
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'stuck' });
  });

  it.each([[['--advance', 'P1D']], [['--set', '2026-12-24T18:00:00+08:00']], [['--wall']]])(
    'in prod refuses %j in words',
    async (flags) => {
      const { code, stdout } = await covercast(['clock', ...flags, '--json']);
      expect(code).toBe(2);
      expect(JSON.parse(stdout).error.message).toMatch(/is for stages that text nobody/);
    },
  );

  it.each([
    [['--advance', 'tomorrow'], 'advance'],
    [['--set', 'tomorrow'], 'set'],
    [['--wall', '--set', '2026-12-24T18:00:00Z'], 'wall'],
    [['--advance', 'P1D', '--zone', 'Mars/Olympus'], 'zone'],
    [['P1D'], 'arguments'],
  ])('of %j says what it wants', async (flags, field) => {
    const { world } = await aMovable([]);
    const { code, stdout } = await covercast(['clock', ...flags, '--json'], world);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).error.field).toBe(field);
  });

  it('what an operator does is of the business time that the clock shows', async () => {
    const { world } = await aMovable([]);
    await covercast(['clock', '--set', '2027-02-03T00:00:00Z'], world);
    const { stdout } = await covercast(['halt', 'all', '--by', 'Ada', '--reason', 'drill', '--json'], world);
    expect(JSON.parse(stdout).halted.at).toBe('2027-02-03T00:00:00.000Z');
  });
});
