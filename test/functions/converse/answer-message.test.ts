import { describe, expect, it } from 'vitest';
import { dynamoManifests } from '#shared/adapters/dynamo-manifests.ts';
import { StoreBusy } from '#shared/errors.ts';
import type { Manifest } from '#shared/ports/ledger.ts';
import { conversing, FIRST_AT } from '../../support/conversing.ts';
import { aCustomerRecord } from '../../support/records.ts';

const phone = '+8613800000042';

describe('a message whose number keeps writing', () => {
  it('is taken up four times, then comes again, and has come to nothing so far', async () => {
    const of = conversing();
    await of.save([aCustomerRecord({ phone })]);
    const ref = await of.receive({ phone, text: 'TJ' });
    let heard = 0;
    const { book } = of.services;
    const busy = {
      heard: (asked: typeof ref) => {
        heard += 1;
        return book.heard(asked);
      },
      commit: () => Promise.resolve(false),
    };
    Object.assign(of.services, { book: busy });
    await expect(of.answer(ref)).rejects.toThrow(StoreBusy);
    expect(heard).toBe(4);
    expect([of.queue.chunks.replies, of.events.published]).toEqual([[], []]);
    Object.assign(of.services, { book });
    expect((await of.answer(ref)).replies).toHaveLength(1);
  });
});

describe('a reply', () => {
  it('is noted as of when its message came, together with what that came to, for whoever looks by time', async () => {
    const of = conversing();
    const { replies, calls } = await of.say({ phone, text: 'HELP' });
    const manifests = dynamoManifests({ client: of.dynamo.client, table: 'ledger' });
    const noted: Manifest[] = [];
    for await (const page of manifests.between(FIRST_AT, FIRST_AT)) noted.push(...page);
    expect(noted).toEqual([{ at: FIRST_AT, chunk: replies[0] }]);
    expect(replies[0]?.notedAt).toBe(FIRST_AT);
    const again = await of.say({ phone, text: 'HELP' });
    expect(calls.length - again.calls.length).toBeGreaterThan(0); // the day is listed once in a container
  });

  it('names all indexes of a number that has several, and waits as long as it is told to', async () => {
    const of = conversing();
    const ref = await of.receive({ phone, text: 'HELP' });
    const heard = await of.book.heard(ref);
    if (!heard) throw new Error('It came.');
    const senders = [ref.sender, '0.older'];
    const delays: (number | undefined)[] = [];
    const { enqueue } = of.services.queue;
    Object.assign(of.services, {
      book: {
        heard: async () => ({
          ...heard,
          inbound: { ...heard.inbound, senders },
          answered: {
            meaning: 'help',
            customerIds: [],
            announcements: [],
            reply: { programme: 'reply-help', data: {}, locale: 'en', policyIds: [], delaySeconds: 4 },
          },
        }),
      },
      queue: {
        enqueue: (...[urgency, chunks, delay]: Parameters<typeof enqueue>) => {
          delays.push(delay);
          return enqueue(urgency, chunks, delay);
        },
      },
    });
    const { replies } = await of.answer(ref);
    expect(replies).toMatchObject([
      { id: `reply-help/${ref.messageId}`, asOf: FIRST_AT, reply: { senders } },
    ]);
    expect(delays).toEqual([4]);
  });
});
