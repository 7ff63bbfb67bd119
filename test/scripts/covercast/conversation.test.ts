import { describe, expect, it } from 'vitest';
import type { Answered } from '#shared/contracts/answered.ts';
import { type Inbound, senderPartition } from '#shared/contracts/inbound.ts';
import { conversationOf } from '../../../scripts/covercast/conversing/conversation-of.ts';
import { Conversation } from '../../../scripts/covercast/verbs/conversation.ts';
import { memoryConversations } from '../../support/fakes/memory-conversations.ts';
import { covercast, STARTED_AT, type World } from './a-desk.ts';
import { aReadableRow, aSuppressedRow } from './a-readable-row.ts';

const sender = '1.number';
const ADA = 'arn:aws:iam::000000000000:user/ada';

function aMessage(id: string, minute: number, answered?: Partial<Answered>) {
  const at = `2026-07-01T07:${String(minute).padStart(2, '0')}:00.000Z`;
  const inbound: Inbound = {
    id,
    source: 'twilio',
    sender,
    senders: [sender],
    sentAt: at,
    receivedAt: at,
    phoneCountry: 'CN',
  };
  const came = { meaning: 'none', customerIds: ['cus_1'], announcements: [], ...answered };
  return { inbound, text: `text of ${id}`, ...(answered && { answered: came }) };
}

function aReply(occurrence: string, minute: number, programme = 'reply-help') {
  return aReadableRow({
    customerId: senderPartition(sender),
    programme,
    occurrence,
    messageClass: 'reply',
    at: `2026-07-01T07:${String(minute).padStart(2, '0')}:02.000Z`,
    text: `reply to ${occurrence}`,
  });
}

const told = (...of: Parameters<typeof conversationOf>) => conversationOf(...of).map(({ text }) => text);

describe('a conversation', () => {
  it('is what was sent, what was written and what was said back, oldest first', () => {
    const warning = aReadableRow({ at: '2026-07-01T07:05:00.000Z', text: 'warning' });
    const talk = {
      messages: [aMessage('m2', 10), aMessage('m1', 1, { meaning: 'help' })],
      replies: [aReply('m1', 1)],
    };
    expect(conversationOf('cus_1', [warning], [talk])).toEqual([
      {
        direction: 'in',
        at: '2026-07-01T07:01:00.000Z',
        text: 'text of m1',
        state: 'answered',
        meaning: 'help',
      },
      {
        direction: 'out',
        at: '2026-07-01T07:01:02.000Z',
        text: 'reply to m1',
        state: 'sent',
        meaning: 'reply-help',
      },
      {
        direction: 'out',
        at: '2026-07-01T07:05:00.000Z',
        text: 'warning',
        state: 'sent',
        meaning: 'typhoon-motor',
      },
      { direction: 'in', at: '2026-07-01T07:10:00.000Z', text: 'text of m2', state: 'received', meaning: '' },
    ]);
  });

  it('goes on over the numbers that a customer had', () => {
    const talks = ['m1', 'm2'].map((id, nth) => ({ messages: [aMessage(id, nth, {})], replies: [] }));
    expect(told('cus_1', [], talks)).toEqual(['text of m1', 'text of m2']);
  });

  it('shows nothing that was decided and never written', () =>
    expect(told('cus_1', [aSuppressedRow()], [])).toEqual([]));

  it('of a number that others have leaves out what is theirs, and what was said back about them', () => {
    const reply = { programme: 'reply-policies', data: {}, locale: 'en', policyIds: [] };
    const talk = {
      messages: [
        aMessage('mine', 1, { customerIds: ['cus_1'], reply: { ...reply, customerId: 'cus_1' } }),
        aMessage('theirs', 2, { customerIds: ['cus_2'], reply: { ...reply, customerId: 'cus_2' } }),
        aMessage('both', 3, { customerIds: ['cus_1', 'cus_2'], reply: { ...reply, customerId: 'cus_2' } }),
        aMessage('nobody', 4, { customerIds: ['cus_1', 'cus_2'], reply }),
      ],
      replies: ['mine', 'theirs', 'both', 'nobody'].map((id, nth) => aReply(id, nth + 1)),
    };
    expect(told('cus_1', [], [talk])).toEqual([
      'text of mine',
      'reply to mine',
      'text of both',
      'text of nobody',
      'reply to nobody',
    ]);
  });

  it('shows what was said to the number before it was anybody’s', () =>
    expect(
      told('cus_1', [], [{ messages: [], replies: [aReply('2026-06-30', 1, 'reply-neutral')] }]),
    ).toEqual(['reply to 2026-06-30']));
});

describe('covercast conversation', () => {
  async function aWorld() {
    const conversations = memoryConversations();
    const { inbound, text } = aMessage('m1', 1);
    await conversations.keep(inbound, { from: '+8613800000042', text });
    const message = { sender, messageId: 'm1' };
    const of = { meaning: 'help', customerIds: ['cus_1'], announcements: [], effects: [] };
    await conversations.commit({ message, ...of, dialogue: { version: 0, tries: [] } });
    const world: World = { conversations, rows: [aReadableRow()] };
    return { conversations, world };
  }

  it('shows it, and records who looked, beside the name they give', async () => {
    const { conversations, world } = await aWorld();
    const { code, stdout } = await covercast(
      ['conversation', '--customer', 'cus_1', '--by', 'Wang Min', '--json'],
      world,
    );
    expect(code).toBe(0);
    expect(Conversation.parse(JSON.parse(stdout)).map(({ direction, text }) => [direction, text])).toEqual([
      ['out', '东海气象台发布台风橙色预警'],
      ['in', 'text of m1'],
    ]);
    expect(conversations.looked()).toEqual([
      { customerId: 'cus_1', by: ADA, name: 'Wang Min', at: STARTED_AT },
    ]);
  });

  it('records the ARN of who gives no name', async () => {
    const { conversations, world } = await aWorld();
    await covercast(['conversation', '--customer', 'cus_1'], world);
    expect(conversations.looked()).toEqual([{ customerId: 'cus_1', by: ADA, at: STARTED_AT }]);
  });

  it('shows nothing to whom nobody can record', async () => {
    const { conversations, world } = await aWorld();
    const refusing = { ...conversations, record: () => Promise.reject(new Error('no right')) };
    const { code, stdout } = await covercast(['conversation', '--customer', 'cus_1', '--json'], {
      ...world,
      conversations: refusing,
    });
    expect(code).toBe(1);
    expect(stdout).not.toContain('text of m1');
  });

  it('records also who looked and found nothing', async () => {
    const { conversations, world } = await aWorld();
    const { stdout } = await covercast(['conversation', '--customer', 'cus_404', '--json'], world);
    expect(JSON.parse(stdout)).toEqual([]);
    expect(conversations.looked()).toHaveLength(1);
  });

  it.each([
    [['conversation'], 'customer'],
    [['conversation', '--customer', 'cus_1', '--by', ' '], 'by'],
    [['conversation', '--customer', '13800000042'], 'customer'],
  ])('is a misuse without what it needs: %j', async (args, field) => {
    const { world, conversations } = await aWorld();
    const { code, stdout } = await covercast([...args, '--json'], world);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'usage', field });
    expect(conversations.looked()).toEqual([]);
  });

  it('reads for people with an arrow for each way', async () => {
    const { world } = await aWorld();
    const { stdout } = await covercast(['conversation', '--customer', 'cus_1'], world);
    expect(stdout).toContain('◀  help  answered\n  text of m1');
    expect(stdout).toContain('▶  typhoon-motor  sent');
  });
});
