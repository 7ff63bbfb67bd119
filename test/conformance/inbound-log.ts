import { beforeAll, describe, expect, it } from 'vitest';
import type { Inbound, InboundRef } from '#shared/contracts/inbound.ts';
import type { InboundLog, Said } from '#shared/ports/conversations.ts';
import { unique } from './unique.ts';

/** A log under test, and what it has kept of a message: as others read it. */
export interface InboundLogUnderTest {
  readonly log: InboundLog;
  readonly read: (ref: InboundRef) => Promise<{ readonly inbound: Inbound; readonly said: Said } | undefined>;
}

const said: Said = { from: '+12025550143', text: 'BDCX 1234' };

/** A message of a number that wrote nothing before. */
function aMessage(over: Partial<Inbound> = {}): Inbound {
  const sender = `1.${unique('number')}`;
  return {
    id: unique('twilio-SM'),
    source: 'twilio',
    sender,
    senders: [sender],
    sentAt: '2026-09-01T02:00:00.000Z',
    receivedAt: '2026-09-01T02:00:01.000Z',
    phoneCountry: 'US',
    ...over,
  };
}

function refOf({ sender, id }: Inbound): InboundRef {
  return { sender, messageId: id };
}

/** What every InboundLog does. */
export function inboundLogConforms(name: string, make: () => Promise<InboundLogUnderTest>): void {
  describe(`${name} as InboundLog`, () => {
    let log: InboundLog;
    let read: InboundLogUnderTest['read'];
    beforeAll(async () => {
      ({ log, read } = await make());
    });

    it('keeps a message with all that is known of it, its number and its words', async () => {
      const sender = `2.${unique('number')}`;
      const message = aMessage({ sender, senders: [sender, '1.older'], phoneState: 'US-FL', to: 'us' });
      expect(await log.keep(message, said)).toEqual(message);
      expect(await read(refOf(message))).toEqual({ inbound: message, said });
    });

    it('says of a repetition how the message came first, and changes nothing', async () => {
      const message = aMessage();
      await log.keep(message, said);
      const again = {
        ...message,
        sentAt: '2026-09-01T02:05:00.000Z',
        receivedAt: '2026-09-01T02:05:00.000Z',
      };
      expect(await log.keep(again, { ...said, text: 'T' })).toEqual(message);
      expect(await read(refOf(message))).toEqual({ inbound: message, said });
    });

    it('keeps one of many that bring the same message at once', async () => {
      const message = aMessage();
      const many = Array.from({ length: 10 }, (_, nth) =>
        log.keep({ ...message, receivedAt: `2026-09-01T02:00:0${nth}.000Z` }, said),
      );
      const kept = new Set((await Promise.all(many)).map(({ receivedAt }) => receivedAt));
      expect(kept.size).toBe(1);
    });

    it('tells messages of one number apart, and one message id of two numbers', async () => {
      const [one, other] = [aMessage(), aMessage()];
      const second = aMessage({ sender: one.sender, senders: one.senders });
      const sameId = { ...other, id: one.id };
      for (const message of [one, second, sameId]) {
        await log.keep(message, { ...said, text: message.id + message.sender });
      }
      for (const message of [one, second, sameId]) {
        expect((await read(refOf(message)))?.said.text).toBe(message.id + message.sender);
      }
    });

    it('keeps a message without words', async () => {
      const message = aMessage();
      await log.keep(message, { ...said, text: '' });
      expect((await read(refOf(message)))?.said.text).toBe('');
    });

    it('knows nothing of a message that did not come', async () => {
      expect(await read(refOf(aMessage()))).toBeUndefined();
    });
  });
}
