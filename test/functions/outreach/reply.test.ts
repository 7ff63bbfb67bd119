import { beforeEach, describe, expect, test } from 'vitest';
import { local } from '#shared/config/local.ts';
import { type Chunk, NOBODY } from '#shared/contracts/candidate.ts';
import { plus } from '#shared/contracts/instant.ts';
import { Purpose } from '#shared/contracts/message-class.ts';
import { decideAgain } from '#shared/domain/decide/decide-again.ts';
import { REPLY_USEFUL_MS } from '#shared/domain/decide/reply-terms.ts';
import { programmeOf } from '#shared/programmes/registry.ts';
import { templateOf } from '#shared/templates/registry.ts';
import { releaseKept } from '../../../functions/watch/release-kept.ts';
import { aMessage, aReplyChunk, EXEMPT_REPLY, REPLY } from '../../support/a-reply.ts';
import { type CovercastInMemory, covercastInMemory, START } from '../../support/covercast-in-memory.ts';
import { aClaimRecord, aCustomerRecord, aPolicyRecord } from '../../support/records.ts';

const WROTE_FROM = '+8613900000099';
const SENDER = aMessage().sender;
const keyOf = (programme: string, messageId = 'twilio-SM1') => `sender#${SENDER}/${programme}/${messageId}`;
const KEY = keyOf(REPLY);
const LEASE_OVER_MS = 16_000;

let covercast: CovercastInMemory;
const row = (key = KEY) => covercast.world.ledger.standing.get(key);
const sent = () => covercast.world.channel.sent;
const words = () => row()?.reasons.at(-1)?.code;
const waiting = () => covercast.world.outreachQueue.chunks.replies;

/** Of whom a reply speaks, in place of nobody. */
function about(customerId: string, own: Partial<Chunk['recipients'][number]> = {}): Partial<Chunk> {
  return { recipients: [{ customerId, policyIds: ['pol_1'], ...own }] };
}

/** What was decided is decided again, from what the row keeps. */
function expectSameAgain(): void {
  const rows = [...covercast.world.ledger.standing.values()];
  expect(rows).not.toEqual([]);
  for (const one of rows) {
    const now = { programme: programmeOf(one.programme), template: templateOf(one.programme), config: local };
    expect(decideAgain(one, now)).toEqual({ answer: 'same' });
  }
}

beforeEach(async () => {
  covercast = covercastInMemory();
  await covercast.importLines([aCustomerRecord(), aPolicyRecord()]);
  await covercast.world.conversations.keep(aMessage(), { from: WROTE_FROM, text: 'BDCX 002X' });
});

describe('a reply', () => {
  test('goes to the number that its message came from, whoever has it', async () => {
    await covercast.deliver(aReplyChunk(about('cus_1')));
    expect(sent()).toMatchObject([{ to: WROTE_FROM, toIndex: SENDER, reference: KEY, isMarketing: false }]);
  });

  test('is of that number in the ledger, which keeps it masked', async () => {
    expect(await covercast.deliver(aReplyChunk(about('cus_1')))).toEqual(new Map([['cus_1', 'sent']]));
    expect(row()).toMatchObject({
      customerId: `sender#${SENDER}`,
      messageClass: 'reply',
      state: 'sent',
      to: '139****0099',
    });
  });

  test('tells of nobody where it speaks of nobody', async () => {
    await covercast.deliver(aReplyChunk());
    expect(row()?.text).toMatch(/^AnXing Insurance: we have your request for a check-up /);
  });

  test('tells of the policies of the customer it speaks of', async () => {
    await covercast.deliver(aReplyChunk({ ...about('cus_1'), programme: 'reply-policies' }));
    expect(row(keyOf('reply-policies'))?.text).toMatch(/^【安行保险】有效保单：.*沪\*\*\*45至2026-12-31/);
  });

  test('tells of the claim that it is about', async () => {
    await covercast.importLines([aClaimRecord()]);
    const own = { occurrence: 'twilio-SM1', usefulUntil: '2026-09-10T03:00:00.000Z', dueAt: START };
    const ofClaim = about('cus_1', { own: { ...own, claimId: 'clm_1' } });
    await covercast.deliver(aReplyChunk({ ...ofClaim, programme: 'reply-claim' }));
    expect(row(keyOf('reply-claim'))?.text).toContain('查勘');
  });

  test('to nobody’s customer is in the language told, else in the brand’s', async () => {
    await covercast.deliver(
      aReplyChunk({ reply: { sender: SENDER, messageId: 'twilio-SM1', locale: 'zh-CN' } }),
    );
    expect(row()?.text).toMatch(/^【安行保险】/);
  });

  test('leaves at any hour', async () => {
    covercast.world.clocks.advance(18 * 3_600_000);
    const now = covercast.world.clocks.businessClock();
    const message = aMessage({ id: 'twilio-SM2', receivedAt: now });
    await covercast.world.conversations.keep(message, { from: WROTE_FROM, text: '帮助' });
    await covercast.deliver(aReplyChunk({}, message));
    expect(sent()).toHaveLength(1);
    expect(now.slice(11, 16)).toBe('20:05');
  });

  test('leaves by the identity that was written to, where we have it', async () => {
    const [ours, gone] = [aMessage({ id: 'm1', to: 'twilio' }), aMessage({ id: 'm2', to: 'one-we-had' })];
    for (const message of [ours, gone]) {
      await covercast.world.conversations.keep(message, { from: WROTE_FROM, text: 'T' });
      await covercast.deliver(aReplyChunk({}, message));
    }
    expect(sent().map(({ sender }) => sender)).toEqual(['twilio', 'sns']);
  });

  test('leaves once, however often it is delivered', async () => {
    await Promise.all([covercast.deliver(aReplyChunk()), covercast.deliver(aReplyChunk())]);
    await covercast.settle();
    await covercast.deliver(aReplyChunk());
    expect(sent()).toHaveLength(1);
  });

  test('waits in a queue of its own when the provider throttles', async () => {
    covercast.world.channel.answer({ outcome: 'throttled', code: 'ThrottledException' });
    await covercast.deliver(aReplyChunk());
    expect(waiting()).toHaveLength(1);
    await covercast.settle();
    expect(row()).toMatchObject({ state: 'sent' });
  });

  test('of which nobody knows whether it left is unknown, and does not go again', async () => {
    covercast.world.channel.answer({ outcome: 'ambiguous', code: 'TimeoutError' });
    await covercast.deliver(aReplyChunk());
    await covercast.deliver(aReplyChunk());
    expect(row()).toMatchObject({ state: 'unknown', failure: 'TimeoutError' });
    expect(covercast.world.channel.attempts).toHaveLength(1);
  });

  test('whose sender died is unknown when the lease is over', async () => {
    await covercast.deliver(aReplyChunk());
    const left = row();
    if (!left) throw new Error('nothing was sent');
    covercast.world.ledger.force({ ...left, state: 'claimed', leaseUntil: plus(START, 15_000) });
    covercast.world.clocks.advance(LEASE_OVER_MS);
    await covercast.deliver(aReplyChunk());
    expect(row()).toMatchObject({ state: 'unknown', failure: 'lease-expired' });
    expect(sent()).toHaveLength(1);
  });
});

describe('a reply is not sent', () => {
  test('when its message came in fifteen minutes ago, whatever the chunk says', async () => {
    covercast.world.clocks.advance(REPLY_USEFUL_MS);
    await covercast.deliver(aReplyChunk({ usefulUntil: '2026-12-31T00:00:00.000Z' }));
    expect([words(), sent()]).toEqual(['too-late', []]);
    expectSameAgain();
  });

  test('when the customer it speaks of is gone', async () => {
    await covercast.deliver(aReplyChunk(about('cus_gone')));
    expect([words(), sent()]).toEqual(['customer-unknown', []]);
  });

  test('when there is no message that it answers', async () => {
    await covercast.deliver(aReplyChunk({ reply: { sender: SENDER, messageId: 'twilio-SM9' } }));
    expect([words(), sent()]).toEqual(['customer-unknown', []]);
    expectSameAgain();
  });

  test('to a number in a country that we do not text', async () => {
    const message = aMessage({ id: 'm1', phoneCountry: 'ZZ' });
    await covercast.world.conversations.keep(message, { from: WROTE_FROM, text: 'T' });
    await covercast.deliver(aReplyChunk({}, message));
    expect(row(keyOf(REPLY, 'm1'))?.reasons.at(-1)?.code).toBe('no-channel');
  });

  test.each([NOBODY, 'cus_1'])('to a number that is said to be wrong (of %s)', async (customerId) => {
    const wrong = { phone: WROTE_FROM, holds: [{ kind: 'wrong-number' as const, source: 'sms' }] };
    await covercast.importLines([aCustomerRecord({ id: 'cus_2', ...wrong })]);
    await covercast.deliver(aReplyChunk(about(customerId)));
    expect([words(), sent()]).toEqual(['hold-wrong-number', []]);
    expectSameAgain();
  });

  test('of somebody who has died', async () => {
    await covercast.importLines([aCustomerRecord({ holds: [{ kind: 'deceased', source: 'claims' }] })]);
    await covercast.deliver(aReplyChunk(about('cus_1')));
    expect(words()).toBe('hold-deceased');
    expectSameAgain();
  });
});

describe('what a number refuses', () => {
  const refuse = (purposes: readonly Purpose[], phoneIndex = SENDER) =>
    Promise.all(
      purposes.map((purpose) =>
        covercast.world.stops.refuse({ phoneIndex }, { purpose, channel: 'sms', at: START, source: 'sms' }),
      ),
    );

  test('of marketing stops no reply', async () => {
    await refuse(['marketing']);
    await covercast.deliver(aReplyChunk(about('cus_1')));
    expect(sent()).toHaveLength(1);
    expectSameAgain();
  });

  test('of everything stops replies but the exempt', async () => {
    await refuse(Purpose.options);
    await covercast.deliver(aReplyChunk());
    expect([words(), sent()]).toEqual(['refused-number', []]);
    await covercast.deliver(aReplyChunk({ programme: EXEMPT_REPLY }));
    expect(sent().map(({ reference }) => reference)).toEqual([keyOf(EXEMPT_REPLY)]);
    expectSameAgain();
  });

  test('under an older index of it counts', async () => {
    const message = aMessage({ id: 'm1', senders: [SENDER, '0.older'] });
    await covercast.world.conversations.keep(message, { from: WROTE_FROM, text: 'BDCX' });
    await refuse(Purpose.options, '0.older');
    await covercast.deliver(aReplyChunk({}, message));
    expect(sent()).toEqual([]);
  });

  test('of everything, by whoever else than the number, stops no reply', async () => {
    for (const purpose of Purpose.options)
      await covercast.world.stops.refuse({ customerId: 'cus_1' }, { purpose, at: START, source: 'sms' });
    await covercast.deliver(aReplyChunk(about('cus_1')));
    expect(sent()).toHaveLength(1);
  });
});

describe('a halt', () => {
  const by = { by: 'Ada', reason: 'wrong text', at: START };

  test('keeps a reply; lifted in time, it leaves', async () => {
    await covercast.world.stops.halt({ scope: `programme:${REPLY}`, ...by });
    expect(await covercast.deliver(aReplyChunk())).toEqual(new Map([[NOBODY, 'halted']]));
    await released();
    expect(sent()).toHaveLength(1);
  });

  test('lifted after its fifteen minutes it is not sent any more', async () => {
    await covercast.world.stops.halt({ scope: `programme:${REPLY}`, ...by });
    await covercast.deliver(aReplyChunk());
    covercast.world.clocks.advance(REPLY_USEFUL_MS);
    await released();
    expect([words(), sent()]).toEqual(['too-late', []]);
    expectSameAgain();
  });

  /** Lifts the halt, lets the watch release what it kept, and delivers that. */
  async function released(): Promise<void> {
    const { stops, outreachQueue } = covercast.world;
    await stops.resume(`programme:${REPLY}`, by);
    expect(await releaseKept(() => true, { kept: stops, queue: outreachQueue })).toBe(1);
    expect(waiting()).toHaveLength(1);
    await covercast.settle();
  }
});
