import { describe, expect, it } from 'vitest';
import type { Inbound } from '#shared/contracts/inbound.ts';
import { plus } from '#shared/contracts/instant.ts';
import type { Task } from '#shared/contracts/task.ts';
import { Tasks } from '../../../scripts/covercast/verbs/tasks.ts';
import { memoryConversations } from '../../support/fakes/memory-conversations.ts';
import { covercast, STARTED_AT, type World } from './a-desk.ts';

const message = { sender: '1.number', messageId: 'twilio-SM1' };

/** A deployment in which these tasks are open. */
async function opened(...tasks: readonly Partial<Task>[]): Promise<World> {
  const conversations = memoryConversations();
  const at = '2026-07-01T07:00:00.000Z';
  const inbound: Inbound = {
    id: message.messageId,
    source: 'twilio',
    sender: message.sender,
    senders: [message.sender],
    sentAt: at,
    receivedAt: at,
    phoneCountry: 'CN',
  };
  await conversations.keep(inbound, { from: '+8613800000042', text: 'TJ' });
  const effects = tasks.map((over, nth) => ({
    is: 'task' as const,
    task: {
      id: `tsk_${nth}`,
      kind: 'booking' as const,
      assignee: 'agent-7',
      openedAt: at,
      dueAt: at,
      message,
      ...over,
    },
  }));
  const came = { meaning: 'booking', customerIds: [], announcements: [] };
  await conversations.commit({ message, ...came, effects, dialogue: { version: 0, tries: [] } });
  return { conversations };
}

describe('covercast tasks', () => {
  it('lists what is open, the earliest due first, with no more of it than whose and until when', async () => {
    const world = await opened(
      { id: 'tsk_late', dueAt: '2026-07-03T00:00:00.000Z', customerId: 'cus_1' },
      { id: 'tsk_soon', dueAt: '2026-07-02T00:00:00.000Z', kind: 'answer-message' },
    );
    const { code, stdout } = await covercast(['tasks', '--json'], world);
    expect(code).toBe(0);
    expect(Tasks.parse(JSON.parse(stdout))).toEqual([
      {
        ...{ id: 'tsk_soon', kind: 'answer-message', assignee: 'agent-7', overdue: false },
        dueAt: '2026-07-02T00:00:00.000Z',
      },
      {
        ...{ id: 'tsk_late', kind: 'booking', customerId: 'cus_1', assignee: 'agent-7', overdue: false },
        dueAt: '2026-07-03T00:00:00.000Z',
      },
    ]);
  });

  it('people read a table, or that there is nothing', async () => {
    expect((await covercast(['tasks'], await opened({ customerId: 'cus_1' }))).stdout).toMatch(
      /DUE AT.*\n.*booking +cus_1 +agent-7/,
    );
    expect((await covercast(['tasks'])).stdout).toBe('There are no such tasks.\n');
  });

  it('marks what is overdue, to the moment', async () => {
    const world = await opened(
      { id: 'tsk_over', dueAt: STARTED_AT },
      { id: 'tsk_open', dueAt: plus(STARTED_AT, 1) },
    );
    const { stdout } = await covercast(['tasks', '--json'], world);
    expect(Tasks.parse(JSON.parse(stdout))).toMatchObject([
      { id: 'tsk_over', overdue: true },
      { id: 'tsk_open', overdue: false },
    ]);
    expect((await covercast(['tasks'], world)).stdout).toMatch(/tsk_over +OVERDUE\n.*tsk_open\n$/);
  });

  it('closes what is done, by whoever is signed in, and lists it no more', async () => {
    const world = await opened({ id: 'tsk_1', customerId: 'cus_1' }, { id: 'tsk_2' });
    const { code, stdout } = await covercast(['tasks', '--done', 'tsk_1', '--json'], world);
    expect(code).toBe(0);
    const closed = { closedBy: 'arn:aws:iam::000000000000:user/ada', closedAt: STARTED_AT };
    expect(Tasks.parse(JSON.parse(stdout))).toMatchObject([{ id: 'tsk_1', customerId: 'cus_1', ...closed }]);
    const open = (await covercast(['tasks', '--json'], world)).stdout;
    expect(Tasks.parse(JSON.parse(open)).map(({ id }) => id)).toEqual(['tsk_2']);
    const listed = (await covercast(['tasks', '--closed', '--json'], world)).stdout;
    expect(Tasks.parse(JSON.parse(listed))).toMatchObject([{ id: 'tsk_1', ...closed }]);
  });

  it('closes nothing twice: it tells people who closed it, and when', async () => {
    const world = await opened({ id: 'tsk_1' });
    const once = await covercast(['tasks', '--done', 'tsk_1'], world);
    const twice = await covercast(['tasks', '--done', 'tsk_1'], world);
    expect([once.stdout, once.code]).toEqual([twice.stdout, twice.code]);
    expect(twice.stdout).toMatch(/CLOSED AT.*\n.*user\/ada/);
  });

  it('knows no task of an id that there never was', async () => {
    const { code, stdout } = await covercast(['tasks', '--done', 'tsk_9', '--json'], await opened({}));
    expect(code).toBe(1);
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'unknown-task', field: 'done' });
  });

  it('lists what was closed in some time', async () => {
    const world = await opened({ id: 'tsk_1' });
    await covercast(['tasks', '--done', 'tsk_1'], world);
    const closed = async (...args: readonly string[]) =>
      JSON.parse((await covercast(['tasks', '--closed', ...args, '--json'], world)).stdout).length;
    expect([await closed('--from', STARTED_AT), await closed('--to', STARTED_AT)]).toEqual([1, 0]);
    expect((await covercast(['tasks', '--closed', '--to', STARTED_AT], world)).stdout).toBe(
      'There are no such tasks.\n',
    );
  });

  it.each([
    [['--done', ''], 'done'],
    [['--done', 'tsk_1', '--closed'], 'closed'],
    [['--from', STARTED_AT], 'from'],
    [['--closed', '--to', 'yesterday'], 'to'],
  ])('is a misuse with %j', async (args, field) => {
    const { code, stdout } = await covercast(['tasks', ...args, '--json'], await opened({}));
    expect(code).toBe(2);
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'usage', field });
  });

  it('takes no arguments', async () => expect((await covercast(['tasks', 'all'])).code).toBe(2));
});
