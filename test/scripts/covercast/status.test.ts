import { describe, expect, it } from 'vitest';
import { Status } from '../../../scripts/covercast/verbs/status.ts';
import { aChunk } from '../../support/a-chunk.ts';
import { memoryAgenda } from '../../support/fakes/memory-agenda.ts';
import { memoryStops } from '../../support/fakes/memory-stops.ts';
import { memoryUnknownEvents } from '../../support/fakes/memory-unknown-events.ts';
import { covercast, idle } from './a-desk.ts';

const halt = {
  scope: 'programme:offer',
  by: 'Wang Min',
  reason: 'wrong price',
  at: '2026-07-01T07:59:00.000Z',
} as const;
const busy = { ...idle, inFlight: 2, dead: 1 };

describe('covercast status', () => {
  it('tells where the deployment answers, its counts, its queues and its backlog', async () => {
    const { code, stdout } = await covercast(['status', '--json'], {
      queues: [{ alerts: busy, import: idle }],
    });
    expect(code).toBe(0);
    expect(Status.parse(JSON.parse(stdout))).toEqual({
      ready: true,
      stage: 'local',
      endpoint: 'https://hooks.example',
      aws: { endpointUrl: 'https://127.0.0.1:4566', caBundle: '/ca.pem' },
      counts: { core: 12, ledger: 3, keys: 4 },
      queues: { alerts: { visible: 0, inFlight: 2, dead: 1 }, import: { visible: 0, inFlight: 0, dead: 0 } },
      due: 0,
      backlog: 2,
      halts: [],
      unknownEvents: [],
    });
  });

  it('--settled answers once the queues have stayed empty, dead letters aside', async () => {
    const dead = { ...idle, dead: 5 };
    const { code, stdout, stderr } = await covercast(['status', '--settled', '--json'], {
      queues: [{ alerts: busy }, { alerts: dead }, { alerts: busy }, { alerts: dead }],
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ backlog: 0, queues: { alerts: { dead: 5 } } });
    expect(stderr).toContain('alerts has 0 waiting, 2 in work');
  });

  it('a delayed message is unsettled work', async () => {
    const { code } = await covercast(['status', '--settled=5'], {
      queues: [{ ordinary: { ...idle, delayed: 1 } }],
    });
    expect(code).toBe(1);
  });

  it('--settled that does not come true in time fails and names the busy queue', async () => {
    const { code, stdout } = await covercast(['status', '--settled', '10', '--json'], {
      queues: [{ alerts: busy }],
    });
    expect(code).toBe(1);
    const { error } = JSON.parse(stdout);
    expect(error).toMatchObject({ code: 'not-settled', field: 'settled' });
    expect(error.message).toContain('alerts has 0 waiting, 2 in work');
  });

  it('lists the halts that stand, and people see them first', async () => {
    const stops = memoryStops();
    await stops.halt(halt);
    const { stdout } = await covercast(['status', '--json'], { stops });
    expect(Status.parse(JSON.parse(stdout)).halts).toEqual([halt]);
    expect((await covercast(['status'], { stops })).stdout).toMatch(
      /^HALTED {2}the programme offer {2}by Wang Min {2}since 2026-07-01T07:59:00.000Z {2}wrong price\n\n/,
    );
  });

  it('--settled waits for what a lifted halt kept, and not for what a standing one keeps', async () => {
    const stops = memoryStops();
    await stops.halt(halt);
    await stops.keep(halt.scope, aChunk());
    expect((await covercast(['status', '--settled', '5'], { stops })).code).toBe(0);
    await stops.resume(halt.scope, halt);
    const { code, stderr } = await covercast(['status', '--settled', '5'], { stops });
    expect(code).toBe(1);
    expect(stderr).toContain('what the halt of the programme offer kept goes back within a minute');
  });

  it('counts what is due in the agenda and no queue has yet as backlog, and nothing that is to come', async () => {
    const agenda = memoryAgenda();
    await agenda.postpone([{ dueAt: '2026-07-01T08:00:00.000Z', chunk: aChunk() }]);
    await agenda.postpone([{ dueAt: '2026-07-01T08:01:00.000Z', chunk: aChunk() }]);
    const { stdout } = await covercast(['status', '--json'], { agenda, queues: [{ alerts: busy }] });
    expect(Status.parse(JSON.parse(stdout))).toMatchObject({ due: 1, backlog: 3 });
  });

  it('--settled waits until what is due has gone to its queues', async () => {
    const agenda = memoryAgenda();
    await agenda.postpone([{ dueAt: '2026-07-01T08:00:01.000Z', chunk: aChunk() }]);
    const { code, stderr } = await covercast(['status', '--settled', '10'], { agenda });
    expect(code).toBe(1);
    expect(stderr).toContain('1 due in the agenda, which goes to its queues within a minute');
    await agenda.done(agenda.items());
    expect((await covercast(['status', '--settled', '10'], { agenda })).code).toBe(0);
  });

  it('lists events that no hazard knows, the latest first, and people see them last', async () => {
    const unknownEvents = memoryUnknownEvents();
    await unknownEvents.note(
      { id: 'a', source: 'cap' },
      ['Dense Fog', '高温橙色预警'],
      '2026-07-01T07:00:00.000Z',
    );
    await unknownEvents.note({ id: 'b', source: 'cap' }, ['Dense fog'], '2026-07-01T08:00:00.000Z');
    const { stdout } = await covercast(['status', '--json'], { unknownEvents });
    expect(Status.parse(JSON.parse(stdout)).unknownEvents).toEqual([
      { source: 'cap', event: 'Dense fog', count: 2, lastAt: '2026-07-01T08:00:00.000Z' },
      { source: 'cap', event: '高温橙色预警', count: 1, lastAt: '2026-07-01T07:00:00.000Z' },
    ]);
    expect((await covercast(['status'], { unknownEvents })).stdout).toMatch(
      /\n\nUNKNOWN EVENT {2}SOURCE {2}ALERTS {2}LAST\nDense fog {6}cap {5}2 {7}2026-07-01T08:00:00.000Z\n.*\n$/,
    );
  });

  it('people get a table', async () => {
    const { stdout } = await covercast(['status'], { queues: [{ alerts: busy }] });
    expect(stdout).toContain('QUEUE   VISIBLE  IN FLIGHT  DEAD\nalerts  0        2          1');
  });
});
