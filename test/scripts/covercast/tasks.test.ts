import { describe, expect, it } from 'vitest';
import type { Inbound } from '#shared/contracts/inbound.ts';
import type { Task } from '#shared/contracts/task.ts';
import { Tasks } from '../../../scripts/covercast/verbs/tasks.ts';
import { memoryConversations } from '../../support/fakes/memory-conversations.ts';
import { covercast, type World } from './a-desk.ts';

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
      { id: 'tsk_soon', kind: 'answer-message', assignee: 'agent-7', dueAt: '2026-07-02T00:00:00.000Z' },
      {
        ...{ id: 'tsk_late', kind: 'booking', customerId: 'cus_1', assignee: 'agent-7' },
        dueAt: '2026-07-03T00:00:00.000Z',
      },
    ]);
  });

  it('people read a table, or that nobody has anything to do', async () => {
    expect((await covercast(['tasks'], await opened({ customerId: 'cus_1' }))).stdout).toMatch(
      /DUE AT.*\n.*booking +cus_1 +agent-7/,
    );
    expect((await covercast(['tasks'])).stdout).toBe('Nobody has anything to do.\n');
  });

  it('takes no arguments', async () => expect((await covercast(['tasks', 'all'])).code).toBe(2));
});
