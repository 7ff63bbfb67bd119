import { describe, expect, it } from 'vitest';
import { WakeUp } from '#shared/contracts/wake-up.ts';
import { StoredItemInvalid } from '#shared/errors.ts';
import type { AgendaReader } from '#shared/ports/agenda.ts';
import { LookedAgain } from '../../../scripts/covercast/looking/look-again.ts';
import { Agenda } from '../../../scripts/covercast/verbs/agenda.ts';
import { aWake } from '../../conformance/agenda-under-test.ts';
import { aChunk } from '../../support/a-chunk.ts';
import { type MemoryAgenda, memoryAgenda } from '../../support/fakes/memory-agenda.ts';
import { covercast } from './a-desk.ts';

const at = (minute: number) => `2026-07-01T08:${String(minute).padStart(2, '0')}:00.000Z`;

async function agendaOf(agenda: AgendaReader, ...args: readonly string[]): Promise<Agenda> {
  const { code, stdout } = await covercast(['agenda', ...args, '--json'], { agenda });
  expect(code).toBe(0);
  return Agenda.parse(JSON.parse(stdout));
}

/** Two customers to be looked at, one later than the other, and a message for two in between. */
async function givenSome(): Promise<MemoryAgenda> {
  const agenda = memoryAgenda();
  const wakes = [aWake('cus_1', at(30)), aWake('cus_2', at(10))];
  await agenda.setWakes(wakes.map((to) => ({ from: undefined, to })));
  const own = { usefulUntil: at(59), dueAt: at(0) };
  const recipients = [
    { customerId: 'cus_1', policyIds: ['pol_1'], own: { ...own, occurrence: 'pol_1/2026-12-01' } },
    { customerId: 'cus_3', policyIds: ['pol_3'], own: { ...own, occurrence: 'pol_3/2026-12-01' } },
  ];
  const chunk = aChunk({ programme: 'policy-notice', messageClass: 'service', recipients });
  await agenda.postpone([{ dueAt: at(20), chunk }]);
  return agenda;
}

describe('covercast agenda', () => {
  it('lists what is to come, the earliest first, with why', async () => {
    expect(await agendaOf(await givenSome())).toEqual([
      {
        dueAt: at(10),
        kind: 'wake',
        customerIds: ['cus_2'],
        programmes: ['renewal-reminder'],
        occurrences: ['pol_cus_2'],
        because: 'due then: renewal-reminder of pol_cus_2',
      },
      {
        dueAt: at(20),
        kind: 'send',
        customerIds: ['cus_1', 'cus_3'],
        programmes: ['policy-notice'],
        occurrences: ['pol_1/2026-12-01', 'pol_3/2026-12-01'],
        because: `deferred until ${at(20)}, and decided anew then`,
      },
      expect.objectContaining({ dueAt: at(30), kind: 'wake', customerIds: ['cus_1'] }),
    ]);
  });

  it('of a chunk whose messages are of one occurrence names that', async () => {
    const agenda = memoryAgenda();
    await agenda.postpone([{ dueAt: at(20), chunk: aChunk() }]);
    expect(await agendaOf(agenda)).toMatchObject([
      { programmes: ['typhoon-motor'], occurrences: ['episode#1'] },
    ]);
  });

  it('of one customer lists only what is theirs', async () => {
    expect(await agendaOf(await givenSome(), '--customer', 'cus_1')).toMatchObject([
      { kind: 'send', customerIds: ['cus_1'], occurrences: ['pol_1/2026-12-01'] },
      { kind: 'wake', customerIds: ['cus_1'] },
    ]);
    expect(await agendaOf(await givenSome(), '--customer', 'cus_9')).toEqual([]);
  });

  it('from a time to another lists both ends, and begins now unless told', async () => {
    const agenda = await givenSome();
    const between = ['--from', '2026-07-01T16:10:00+08:00', '--to', '2026-07-01T16:20:00+08:00'];
    expect((await agendaOf(agenda, ...between)).map(({ dueAt }) => dueAt)).toEqual([at(10), at(20)]);
    await agenda.postpone([{ dueAt: '2026-07-01T07:59:00.000Z', chunk: aChunk() }]);
    expect(await agendaOf(agenda)).toHaveLength(3);
    expect(await agendaOf(agenda, '--from', '2026-07-01T07:00:00Z')).toHaveLength(4);
  });

  it('lists 1,000 at most, and says that there may be more', async () => {
    const agenda = memoryAgenda();
    const wakes = Array.from({ length: 1_200 }, (_, n) => aWake(`cus_${n}`, at(n % 60)));
    await agenda.setWakes(wakes.map((to) => ({ from: undefined, to })));
    expect(await agendaOf(agenda)).toHaveLength(1_000);
    expect((await covercast(['agenda'], { agenda })).stderr).toContain('The first 1000; --from and --to');
  });

  it('tells of what cannot be read, and lists the rest', async () => {
    const agenda = await givenSome();
    const reader: AgendaReader = {
      ...agenda,
      between(from, to, passOver) {
        passOver?.({ itemDigest: 'digest', cause: new StoredItemInvalid('A stored agenda item …') });
        return agenda.between(from, to);
      },
    };
    const { code, stderr } = await covercast(['agenda'], { agenda: reader });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: '1 cannot be read and are left out: agenda-errors in the runbook.\n',
    });
    expect(await agendaOf(reader)).toHaveLength(3);
  });

  it('people read a table, or that nothing is to come', async () => {
    const { stdout } = await covercast(['agenda'], { agenda: await givenSome() });
    expect(stdout).toContain(
      `DUE AT                    KIND  CUSTOMERS         PROGRAMME         BECAUSE\n${at(10)}  wake  cus_2             renewal-reminder  due then: renewal-reminder of pol_cus_2\n`,
    );
    expect(stdout).toContain('cus_1 and 1 more');
    expect((await covercast(['agenda'])).stdout).toBe('Nothing is to come in that time.\n');
  });
});

describe('covercast agenda --look-again', () => {
  const people = (count: number) => Array.from({ length: count }, (_, n) => `cus_${n}`);

  /** Everybody of a book in pages of so many. */
  const inPages = (ids: readonly string[], size: number) =>
    Array.from({ length: Math.ceil(ids.length / size) }, (_, n) => ids.slice(n * size, (n + 1) * size));

  it('leaves everybody in the book on the queue of reminders, a hundred a message, and counts them', async () => {
    const everybody = people(1_234);
    const { code, stdout, lookedAt } = await covercast(['agenda', '--look-again', '--json'], {
      book: inPages(everybody, 333),
    });
    expect(code).toBe(0);
    expect(LookedAgain.parse(JSON.parse(stdout))).toEqual({ customers: 1_234, messages: 13 });
    for (const message of lookedAt) expect(WakeUp.safeParse(message).success).toBe(true);
    expect(lookedAt.flatMap(({ wake }) => wake)).toEqual(everybody);
  });

  it('of an empty book leaves nothing', async () => {
    const { stdout, lookedAt } = await covercast(['agenda', '--look-again', '--json']);
    expect({ lookedAt, answer: JSON.parse(stdout) }).toEqual({
      lookedAt: [],
      answer: { customers: 0, messages: 0 },
    });
  });

  it('of one customer leaves them alone, whether or not the book knows them', async () => {
    const args = ['agenda', '--look-again', '--customer', 'cus_7', '--json'];
    const { stdout, lookedAt } = await covercast(args, { book: [people(3)] });
    expect({ lookedAt, answer: JSON.parse(stdout) }).toEqual({
      lookedAt: [{ wake: ['cus_7'] }],
      answer: { customers: 1, messages: 1 },
    });
  });

  it('says how far it is, and at the end how many are looked at', async () => {
    const { stdout, stderr } = await covercast(['agenda', '--look-again'], {
      book: inPages(people(25_000), 5_000),
    });
    expect(stderr).toBe('10000 customers left on their queue\n20000 customers left on their queue\n');
    expect(stdout).toBe('To be looked at again: 25,000 customers, in 250 messages of the queue reminders.\n');
  });

  it('that is broken off tells how far it came, and to begin again', async () => {
    const { code, stdout, lookedAt } = await covercast(['agenda', '--look-again', '--json'], {
      book: inPages(people(5_000), 1_000),
      takes: 2,
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).error).toEqual({
      code: 'looked-at-in-part',
      message: expect.stringMatching(/^Only 2000 customers are surely .* \(enqueue-failed\): run it again/),
    });
    expect(lookedAt.flatMap(({ wake }) => wake)).toEqual(people(2_000));
  });

  it.each([
    ['--from', '2026-07-01T08:00:00+08:00'],
    ['--to', '2026-07-01T08:00:00+08:00'],
  ])('with %s is misuse', async (...flag) => {
    const { code, stdout, lookedAt } = await covercast(['agenda', '--look-again', ...flag, '--json']);
    expect({ code, lookedAt }).toEqual({ code: 2, lookedAt: [] });
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'usage', field: 'look-again' });
  });
});
