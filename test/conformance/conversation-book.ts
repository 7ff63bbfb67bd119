import { beforeAll, describe, expect, it } from 'vitest';
import { newDialogue } from '#shared/contracts/dialogue.ts';
import type { Inbound, InboundRef } from '#shared/contracts/inbound.ts';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import type { Task } from '#shared/contracts/task.ts';
import type {
  ConversationBook,
  ConversationReader,
  InboundLog,
  Outcome,
} from '#shared/ports/conversations.ts';
import type { TasksReader } from '#shared/ports/tasks.ts';
import { aClaimRecord } from '../support/records.ts';
import { aFamily, uniquePhone } from './book-under-test.ts';
import { unique } from './unique.ts';

/** A book under test, and all that is beside it on the same state. */
export interface ConversationsUnderTest {
  readonly log: InboundLog;
  readonly book: ConversationBook;
  readonly reader: ConversationReader;
  readonly tasks: TasksReader;
  readonly save: (records: readonly PortfolioRecord[]) => Promise<unknown>;
  readonly indexesOf: (phone: string) => Promise<readonly string[]>;
}

const AT = '2026-09-01T02:00:01.000Z';

function aTask(over: Partial<Task> = {}): Task {
  const id = unique('tsk');
  return { id, kind: 'booking', assignee: 'team', openedAt: AT, dueAt: '2026-09-02T02:00:01.000Z', ...over };
}

/** What every ConversationBook does. */
export function conversationBookConforms(name: string, make: () => Promise<ConversationsUnderTest>): void {
  describe(`${name} as ConversationBook`, () => {
    let of: ConversationsUnderTest;
    beforeAll(async () => {
      of = await make();
    });

    /** A message of a number, kept. */
    async function wrote(phone: string, text: string, over: Partial<Inbound> = {}): Promise<InboundRef> {
      const senders = await of.indexesOf(phone);
      const [sender = ''] = senders;
      const inbound: Inbound = {
        id: unique('twilio-SM'),
        source: 'twilio',
        sender,
        senders: [...senders],
        sentAt: '2026-09-01T02:00:00.000Z',
        receivedAt: AT,
        phoneCountry: 'CN',
        ...over,
      };
      await of.log.keep(inbound, { from: phone, text });
      return { sender: inbound.sender, messageId: inbound.id };
    }

    function aOutcome(message: InboundRef, over: Partial<Outcome> = {}): Outcome {
      const dialogue = newDialogue;
      return { message, meaning: 'none', customerIds: [], dialogue, effects: [], announcements: [], ...over };
    }

    async function openTasks(): Promise<readonly Task[]> {
      const tasks: Task[] = [];
      for await (const page of of.tasks.open()) tasks.push(...page);
      return tasks;
    }

    it('hears a message with its words, of a number that is nobody’s and of which nothing is remembered', async () => {
      const ref = await wrote(uniquePhone(), 'BDCX 1234');
      const heard = await of.book.heard(ref);
      expect(heard).toMatchObject({
        inbound: { id: ref.messageId, sender: ref.sender, receivedAt: AT },
        text: 'BDCX 1234',
        holders: { customers: [], claimIds: [] },
        dialogue: newDialogue,
      });
      expect(heard?.answered).toBeUndefined();
    });

    it('knows nothing of a message that did not come', async () => {
      const [sender = ''] = await of.indexesOf(uniquePhone());
      expect(await of.book.heard({ sender, messageId: unique('twilio-SM') })).toBeUndefined();
    });

    it('tells everybody who has the number, and the claims that name it', async () => {
      const phone = uniquePhone();
      const [one, two, other] = [aFamily(), aFamily(), aFamily()];
      const claim = aClaimRecord({
        id: unique('clm'),
        customerId: other.customerId,
        policyId: other.policyId,
        phones: [phone],
      });
      const customers = [one.customer({ phone }), two.customer({ phone, servicedBy: 'agent-7' })];
      await of.save([...customers, other.customer({ phone: uniquePhone() }), claim]);
      const { holders } = (await of.book.heard(await wrote(phone, '你好'))) ?? {};
      expect(holders?.customers.map(({ id }) => id).toSorted()).toEqual(
        [one.customerId, two.customerId].toSorted(),
      );
      expect(holders?.customers.find(({ id }) => id === two.customerId)?.servicedBy).toBe('agent-7');
      expect(holders?.claimIds).toEqual([claim.id]);
    });

    it('remembers what was committed, and what the message came to', async () => {
      const phone = uniquePhone();
      const [first, second] = [await wrote(phone, 'BDCX'), await wrote(phone, 'TJ')];
      const tries = [{ messageId: first.messageId, at: AT }];
      const reply = {
        programme: 'reply-not-found',
        data: {},
        locale: 'en',
        policyIds: [],
        delaySeconds: 4,
      };
      const came = {
        meaning: 'policies',
        customerIds: ['cus_1'],
        reply,
        announcements: [{ type: 'TaskOpened', version: 1, subject: 'tsk_1', data: { id: 'tsk_1' } }],
      };
      const dialogue = { ...newDialogue, tries };
      expect(await of.book.commit(aOutcome(first, { ...came, dialogue }))).toBe(true);
      expect((await of.book.heard(first))?.answered).toEqual(came);
      expect(await of.book.heard(second)).toMatchObject({ dialogue: { version: 1, tries } });
      expect((await of.book.heard(second))?.answered).toBeUndefined();
    });

    it('commits nothing of what was worked out from an older dialogue', async () => {
      const phone = uniquePhone();
      const [first, second] = [await wrote(phone, '1'), await wrote(phone, '2')];
      await of.book.commit(aOutcome(first));
      const task = aTask();
      expect(await of.book.commit(aOutcome(second, { effects: [{ is: 'task', task }] }))).toBe(false);
      expect((await of.book.heard(second))?.answered).toBeUndefined();
      expect((await openTasks()).map(({ id }) => id)).not.toContain(task.id);
      const { dialogue } = (await of.book.heard(second)) ?? {};
      expect(await of.book.commit(aOutcome(second, { dialogue: dialogue ?? newDialogue }))).toBe(true);
    });

    it('commits a message once', async () => {
      const ref = await wrote(uniquePhone(), '1');
      await of.book.commit(aOutcome(ref, { meaning: 'help' }));
      const again = aOutcome(ref, { meaning: 'none', dialogue: { ...newDialogue, version: 1 } });
      expect(await of.book.commit(again)).toBe(false);
      expect((await of.book.heard(ref))?.answered?.meaning).toBe('help');
    });

    it('commits nothing of a message that did not come', async () => {
      const [sender = ''] = await of.indexesOf(uniquePhone());
      expect(await of.book.commit(aOutcome({ sender, messageId: unique('twilio-SM') }))).toBe(false);
    });

    it('commits one of many that were worked out at once', async () => {
      const phone = uniquePhone();
      const refs = await Promise.all(Array.from({ length: 8 }, (_, nth) => wrote(phone, String(nth))));
      const committed = await Promise.all(refs.map((ref) => of.book.commit(aOutcome(ref))));
      expect(committed.filter(Boolean)).toHaveLength(1);
    });

    it('opens tasks, the earliest due first', async () => {
      const [late, early] = [aTask({ dueAt: '2026-09-05T00:00:00.000Z' }), aTask({ customerId: 'cus_1' })];
      for (const task of [late, early])
        await of.book.commit(aOutcome(await wrote(uniquePhone(), 'TJ'), { effects: [{ is: 'task', task }] }));
      const mine = (await openTasks()).filter(({ id }) => [late.id, early.id].includes(id));
      expect(mine).toEqual([early, late]);
    });

    it('lets everything that was said with the numbers of a customer be read, and with no others', async () => {
      const [phone, customerId] = [uniquePhone(), unique('cus')];
      const [first, second] = [await wrote(phone, '你好'), await wrote(phone, '在吗')];
      await of.book.commit(aOutcome(first, { customerIds: [customerId], meaning: 'help' }));
      const elsewhere = await wrote(uniquePhone(), '别人');
      await of.book.commit(aOutcome(elsewhere, { customerIds: [unique('cus')] }));
      const talks = await of.reader.ofCustomer(customerId);
      const messages = talks.flatMap((talk) => talk.messages);
      const said = messages.map(({ inbound, text, answered }) => [inbound.id, text, answered?.meaning]);
      expect(said.toSorted()).toEqual(
        [
          [first.messageId, '你好', 'help'],
          [second.messageId, '在吗', undefined],
        ].toSorted(),
      );
      expect(await of.reader.ofCustomer(unique('cus'))).toEqual([]);
    });
  });
}
