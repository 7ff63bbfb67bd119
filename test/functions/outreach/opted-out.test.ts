import { beforeEach, describe, expect, test } from 'vitest';
import { eumOutcomes } from '#shared/channels/outcomes/eum-outcomes.ts';
import { deliveryOf, meaningOf } from '#shared/channels/outcomes/outcome.ts';
import { snsOutcomes } from '#shared/channels/outcomes/sns-outcomes.ts';
import { twilioOutcomes } from '#shared/channels/outcomes/twilio-outcomes.ts';
import { plus } from '#shared/contracts/instant.ts';
import { DeliveredInPart, StoreBusy } from '#shared/errors.ts';
import type { Outgoing } from '#shared/ports/channel.ts';
import { deliverChunk } from '../../../functions/outreach/deliver-chunk.ts';
import { aChunk } from '../../support/a-chunk.ts';
import { aMessage, aReplyChunk, REPLY } from '../../support/a-reply.ts';
import { type CovercastInMemory, covercastInMemory, START } from '../../support/covercast-in-memory.ts';
import { aCustomerRecord, aPolicyRecord } from '../../support/records.ts';

const KEY = 'cus_1/typhoon-motor/episode#1';
const optedOut = deliveryOf('opted-out', '21610');

let covercast: CovercastInMemory;
const recorded = () => covercast.world.optOuts.recorded();
const row = (key = KEY) => covercast.world.ledger.standing.get(key);

beforeEach(async () => {
  covercast = covercastInMemory();
  await covercast.importLines([aCustomerRecord(), aPolicyRecord()]);
});

describe('a number that its provider says is opted out', () => {
  test('fails the message for good', async () => {
    covercast.world.channel.answer(optedOut);
    expect(await covercast.deliver(aChunk())).toEqual(new Map([['cus_1', 'failed']]));
    await covercast.settle();
    expect(row()).toMatchObject({ state: 'failed', failure: '21610' });
    expect(covercast.world.channel.attempts).toHaveLength(1);
  });

  test.each(['property-alert', 'service'] as const)(
    'refuses everything by number (of %s)',
    async (messageClass) => {
      covercast.world.channel.answer(optedOut);
      await covercast.deliver(aChunk({ messageClass }));
      const senders = await covercast.world.vault.index.digests('phone', aCustomerRecord().phone);
      expect(recorded()).toMatchObject([{ senders, word: 'everything' }]);
      expect(recorded()[0]?.messageId).toMatch(/^outreach-[\w-]{16}$/);
    },
  );

  test('is told apart by message, and the same each time it is told', async () => {
    const again = { ...aChunk(), occurrence: 'episode#2' };
    for (const chunk of [aChunk(), again]) {
      covercast.world.channel.answer(optedOut);
      await covercast.deliver(chunk);
    }
    expect(new Set(recorded().map(({ messageId }) => messageId)).size).toBe(2);
  });

  test('refuses as of when the provider was asked, not of when it answered', async () => {
    const { channel, clocks } = covercast.world;
    let askedAt = '';
    const slow = async (message: Outgoing) => {
      askedAt = clocks.businessClock();
      clocks.advance(4_000);
      channel.answer(optedOut);
      return await channel.send(message);
    };
    const channels = new Map([['sns', { name: 'sms', send: slow }] as const]);
    await deliverChunk(aChunk(), () => 20_000, { ...covercast.outreach, channels });
    expect(recorded()).toMatchObject([{ at: askedAt }]);
    expect(askedAt > START && askedAt < plus(START, 4_000)).toBe(true);
  });

  test('refuses under every index of the number that a reply went to', async () => {
    const message = aMessage({ senders: [aMessage().sender, '0.older'] });
    await covercast.world.conversations.keep(message, { from: '+8613900000099', text: 'STOP' });
    covercast.world.channel.answer(optedOut);
    await covercast.deliver(aReplyChunk({}, message));
    expect(row(`sender#${message.sender}/${REPLY}/${message.id}`)).toMatchObject({ state: 'failed' });
    expect(recorded()).toMatchObject([{ senders: message.senders }]);
  });

  test('whose refusal cannot be written has its message failed all the same, and the chunk comes again', async () => {
    covercast.world.channel.answer(optedOut);
    const optOuts = { record: () => Promise.reject(new StoreBusy('The table is busy.')) };
    const services = { ...covercast.outreach, optOuts };
    await expect(deliverChunk(aChunk(), () => 10_000, services)).rejects.toThrow(DeliveredInPart);
    expect(row()).toMatchObject({ state: 'failed', failure: '21610' });
  });
});

test.each([
  ['accepted', { outcome: 'accepted', providerMessageId: 'm' }],
  ['throttled', deliveryOf('throttled', 'x')],
  ['refused for now', deliveryOf('refused', 'x')],
  ['refused for good', deliveryOf('refused-for-good', '21614')],
  ['ambiguous', deliveryOf('ambiguous', 'x')],
] as const)('a message that is %s refuses nothing', async (_, delivery) => {
  covercast.world.channel.answer(delivery);
  await covercast.deliver(aChunk());
  expect(recorded()).toEqual([]);
});

test.each([
  ['Twilio', twilioOutcomes, '21610'],
  ['AWS End User Messaging', eumOutcomes, 'DESTINATION_PHONE_NUMBER_OPTED_OUT'],
  ['SNS', snsOutcomes, 'OptedOutException'],
])('%s has a word for it', (_, table, code) => {
  const means = meaningOf(table, [code]) ?? 'ambiguous';
  expect(deliveryOf(means, code)).toEqual({ outcome: 'refused', code, permanent: true, optedOut: true });
});
