import { beforeAll, describe, expect, it } from 'vitest';
import { NOBODY } from '#shared/contracts/candidate.ts';
import { type Inbound, senderPartition } from '#shared/contracts/inbound.ts';
import type { LedgerRow } from '#shared/contracts/ledger.ts';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import type { Refusal } from '#shared/contracts/refusal.ts';
import type { InboundLog } from '#shared/ports/conversations.ts';
import type { ReplyAsked, ReplyFacts } from '#shared/ports/reply-facts.ts';
import type { StopsBook } from '#shared/ports/stops.ts';
import { aRow } from '../support/a-row.ts';
import { aClaimRecord } from '../support/records.ts';
import { aFamily } from './book-under-test.ts';
import { unique } from './unique.ts';

/** Everything replies rest on, and ways to write it. */
export interface ReplyFactsUnderTest {
  readonly facts: ReplyFacts;
  readonly log: InboundLog;
  readonly stops: Pick<StopsBook, 'refuse' | 'halt' | 'cancel'>;
  readonly save: (records: readonly PortfolioRecord[]) => Promise<unknown>;
  readonly record: (row: LedgerRow & { readonly state: 'suppressed' | 'deferred' }) => Promise<unknown>;
  /** The indexes of a number under every version, the newest first. */
  readonly indexesOf: (phone: string) => Promise<readonly string[]>;
}

const AT = '2026-11-22T07:00:00.000Z';
const PROGRAMME = 'reply-test';
const refusal: Refusal = { purpose: 'marketing', at: AT, source: 'sms' };
const wrong = [{ kind: 'wrong-number', source: 'sms' }] as const;

/** A number nobody has. */
function uniquePhone(): string {
  return `+86139${String(Math.floor(Math.random() * 100_000_000)).padStart(8, '0')}`;
}

/** What every ReplyFacts does. */
export function replyFactsConform(name: string, make: () => Promise<ReplyFactsUnderTest>): void {
  describe(`${name} as ReplyFacts`, () => {
    let under: ReplyFactsUnderTest;
    beforeAll(async () => {
      under = await make();
    });

    /** A message of a number, and what is asked about a reply to it that speaks of this customer, or of nobody. */
    async function given(phone: string, customerId = NOBODY, over: Partial<Inbound> = {}) {
      const senders = await under.indexesOf(phone);
      const [sender = ''] = over.senders ?? senders;
      const message: Inbound = {
        id: unique('twilio-SM'),
        source: 'twilio',
        sender,
        senders: [...senders],
        sentAt: AT,
        receivedAt: AT,
        phoneCountry: 'CN',
        ...over,
      };
      await under.log.keep(message, { from: phone, text: 'BDCX 002X' });
      const asked: ReplyAsked = {
        reply: { sender, messageId: message.id },
        key: { customerId: senderPartition(sender), programme: PROGRAMME, occurrence: message.id },
        recipient: { customerId, policyIds: [] },
        isCancellable: false,
      };
      return { message, asked, sender };
    }

    it('has of a stranger the message alone, and opens its number', async () => {
      const phone = uniquePhone();
      const { message, asked } = await given(phone, NOBODY, { phoneCountry: 'US', phoneState: 'US-FL' });
      const read = await under.facts.read(asked);
      expect(read).toMatchObject({ inbound: message, holdsOfNumber: [] });
      expect([read.known, read.row]).toEqual([undefined, undefined]);
      expect([
        read.stops.halts,
        [...read.stops.ofNumbers.values()].flat(),
        read.stops.cancelled.size,
      ]).toEqual([[], [], 0]);
      expect(await under.facts.open(read)).toEqual({ phone, policies: {} });
    });

    it('has the customer spoken of with policies and claim, and goes to the number of the message', async () => {
      const { customer, policy, customerId, policyId } = aFamily();
      const claim = aClaimRecord({ id: unique('clm'), customerId, policyId });
      await under.save([customer({ name: `name of ${customerId}` }), policy(), claim]);
      const phone = uniquePhone();
      const { asked } = await given(phone, customerId);
      const own = { occurrence: asked.key.occurrence, usefulUntil: AT, dueAt: AT, claimId: claim.id };
      const recipient = { customerId, policyIds: [policyId, unique('pol')], own };
      const read = await under.facts.read({ ...asked, recipient });
      expect(read.known).toMatchObject({
        customer: { id: customerId, locale: 'zh-CN' },
        policies: [{ id: policyId, line: 'motor' }],
        claim: { id: claim.id, stage: 'survey' },
      });
      const opened = await under.facts.open(read);
      expect(opened.phone).toBe(phone);
      expect(opened.identity?.name).toBe(`name of ${customerId}`);
      expect(opened.policies).toMatchObject({ [policyId]: { number: 'PDAA202631000001' } });
    });

    it('has nothing personal in clear', async () => {
      const { customer, policy, customerId, policyId } = aFamily();
      await under.save([customer(), policy()]);
      const { asked } = await given('+8613912345678', customerId);
      const {
        sealed: _sealed,
        known,
        ...clear
      } = await under.facts.read({
        ...asked,
        recipient: { customerId, policyIds: [policyId] },
      });
      const text = JSON.stringify([clear, known?.customer, known?.policies]);
      for (const personal of ['12345678', '王', 'ang@', '世纪', '沪A', 'PDAA', 'BDCX'])
        expect(text).not.toContain(personal);
    });

    it('knows nobody of an id that nobody has, and no message that did not come', async () => {
      const { asked } = await given(uniquePhone(), unique('cus'));
      expect((await under.facts.read(asked)).known).toBeUndefined();
      const reply = { ...asked.reply, messageId: unique('twilio-SM') };
      expect((await under.facts.read({ ...asked, reply })).inbound).toBeUndefined();
    });

    it('has the row that stands', async () => {
      const { asked } = await given(uniquePhone());
      const row = aRow({ ...asked.key, messageClass: 'reply' });
      const {
        leaseUntil: _lease,
        channel: _channel,
        to: _to,
        parts: _parts,
        attempts: _tries,
        ...rest
      } = row;
      await under.record({ ...rest, state: 'deferred' });
      expect((await under.facts.read(asked)).row).toMatchObject({ ...asked.key, state: 'deferred' });
    });

    it('has the halts against it, and that it was called off', async () => {
      const { asked } = await given(uniquePhone());
      const halt = { scope: `episode:${asked.key.occurrence}`, by: 'Ada', reason: 'a test', at: AT } as const;
      await under.stops.halt(halt);
      await under.stops.cancel({ programme: PROGRAMME, occurrence: asked.key.occurrence, at: AT });
      const { stops } = await under.facts.read(asked);
      expect([stops.halts, stops.cancelled.size]).toEqual([[halt], 0]);
      const cancellable = await under.facts.read({ ...asked, isCancellable: true });
      expect([...cancellable.stops.cancelled]).toEqual([NOBODY]);
    });

    it('has what the number refuses, under every index of it, named with the reply or not', async () => {
      const phone = uniquePhone();
      const [newest, older] = [unique('2.'), unique('1.')];
      const { asked } = await given(phone, NOBODY, { sender: newest, senders: [newest, older] });
      const since = { ...refusal, purpose: 'service', at: AT } as const;
      await under.stops.refuse({ phoneIndex: older }, refusal);
      await under.stops.refuse({ phoneIndex: newest }, since);
      for (const senders of [undefined, [newest, older]]) {
        const reply = { ...asked.reply, ...(senders && { senders }) };
        const { stops } = await under.facts.read({ ...asked, reply });
        expect([...stops.ofNumbers.values()].flat()).toEqual([since, refusal]);
      }
    });

    it('has what the customer spoken of refuses', async () => {
      const { customer, customerId } = aFamily();
      await under.save([customer()]);
      await under.stops.refuse({ customerId }, refusal);
      const { asked } = await given(uniquePhone(), customerId);
      const { stops } = await under.facts.read(asked);
      expect(stops.ofCustomers.get(customerId)).toEqual([refusal]);
    });

    it('has who says that the number is a wrong one, whomever the reply speaks of', async () => {
      const phone = uniquePhone();
      const [family, other] = [aFamily(), aFamily()];
      await under.save([family.customer({ phone, holds: [...wrong] }), other.customer()]);
      for (const customerId of [NOBODY, family.customerId, other.customerId]) {
        const { asked } = await given(phone, customerId);
        expect((await under.facts.read(asked)).holdsOfNumber).toEqual(wrong);
      }
      const { asked } = await given(uniquePhone(), family.customerId);
      expect((await under.facts.read(asked)).holdsOfNumber).toEqual([]);
    });
  });
}
