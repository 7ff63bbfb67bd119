import { beforeEach, describe, expect, it } from 'vitest';
import { type Conversing, conversing } from '../../support/conversing.ts';
import { aCustomerRecord } from '../../support/records.ts';

const phone = '+8613800000042';
/** More than one transaction would hold with a row or two of each. */
const HOLDERS = 130;

let of: Conversing;
beforeEach(async () => {
  of = conversing();
  await of.save(Array.from({ length: HOLDERS }, (_, at) => aCustomerRecord({ id: `cus_${at}`, phone })));
});

/** Who has refused something, by the partitions of the table of stops. */
function refusers(): readonly string[] {
  return of.dynamo.items('stops').map(({ pk }) => String(pk?.S));
}

describe(`a number that ${HOLDERS} customers share`, () => {
  it('refuses marketing for each of them with a T', async () => {
    const { answered, replies } = await of.say({ phone, text: 'T' });
    expect(answered?.meaning).toBe('opt-out');
    expect(replies).toMatchObject([{ programme: 'reply-opted-out' }]);
    expect(refusers().filter((pk) => pk.startsWith('refusals#customer#'))).toHaveLength(HOLDERS);
    expect(refusers().filter((pk) => pk.startsWith('refusals#number#'))).toHaveLength(1);
  });

  it.each([
    ['STOP', 'opt-out'],
    ['HELP', 'help'],
    ['打错了', 'wrong-number'],
  ])('is answered: %s', async (text, meaning) => {
    expect((await of.say({ phone, text })).answered?.meaning).toBe(meaning);
  });
});
