import { describe, expect, it } from 'vitest';
import { StoreBusy } from '#shared/errors.ts';
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
