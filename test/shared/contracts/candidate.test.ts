import { describe, expect, test } from 'vitest';
import { Chunk, lanes } from '#shared/contracts/candidate.ts';
import { MessageClass, urgencyOf } from '#shared/contracts/message-class.ts';
import { aReplyChunk } from '../../support/a-reply.ts';

describe('a chunk with a reply', () => {
  test('is read as it was written', () => {
    const chunk = aReplyChunk({
      reply: { sender: '2.new', senders: ['2.new', '1.old'], messageId: 'eum-1' },
    });
    expect(Chunk.parse(JSON.parse(JSON.stringify(chunk)))).toEqual(chunk);
  });

  test('is refused for two', () => {
    const recipients = ['cus_1', 'cus_2'].map((customerId) => ({ customerId, policyIds: [] }));
    expect(Chunk.safeParse(aReplyChunk({ recipients })).success).toBe(false);
  });

  test('is refused in another class', () => {
    expect(Chunk.safeParse(aReplyChunk({ messageClass: 'service' })).success).toBe(false);
  });
});

test('Every class of message goes by one of the lanes', () => {
  expect(new Set(MessageClass.options.map(urgencyOf))).toEqual(new Set(lanes));
});
