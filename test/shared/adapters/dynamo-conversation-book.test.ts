import { describe, expect, it } from 'vitest';
import { dynamoTable } from '#shared/adapters/dynamo/table.ts';
import { newDialogue } from '#shared/contracts/dialogue.ts';
import type { Inbound } from '#shared/contracts/inbound.ts';
import { ConfigurationError, StoredItemInvalid } from '#shared/errors.ts';
import type { Effect } from '#shared/ports/conversations.ts';
import { conversationBookConforms } from '../../conformance/conversation-book.ts';
import { conversingTables } from '../../support/conversing-tables.ts';
import { aCustomerRecord } from '../../support/records.ts';

conversationBookConforms('dynamoConversationBook', async () => conversingTables());

const phone = '+8613800000042';
const AT = '2026-09-10T02:05:00.000Z';

/** Tables in which a message of a number lies. */
async function aMessage(over: Partial<Inbound> = {}) {
  const of = conversingTables();
  const senders = await of.indexesOf(phone);
  const [sender = ''] = senders;
  const inbound: Inbound = {
    id: 'twilio-SM1',
    source: 'twilio',
    sender,
    senders: [...senders],
    sentAt: AT,
    receivedAt: AT,
    phoneCountry: 'CN',
    ...over,
  };
  await of.log.keep(inbound, { from: phone, text: '你好' });
  const table = (name: string) => dynamoTable({ client: of.dynamo.client, table: name });
  return { of, ref: { sender: inbound.sender, messageId: inbound.id }, table };
}

describe('conversations in tables', () => {
  it('are heard by two calls, and committed by one', async () => {
    const { of, ref } = await aMessage();
    await of.book.heard(ref);
    const before = of.dynamo.made.length;
    await of.book.heard(ref);
    const came = { meaning: 'none', customerIds: [], announcements: [] };
    await of.book.commit({ message: ref, ...came, dialogue: newDialogue, effects: [] });
    expect(of.dynamo.made.slice(before)).toEqual([
      { name: 'QueryCommand', tables: { core: 1 } },
      { name: 'BatchGetItemCommand', tables: { ledger: 2, keys: 1, core: 1 } },
      { name: 'TransactWriteItemsCommand', tables: { ledger: 3 } },
    ]);
  });

  it('know who has a number under another version of the index key', async () => {
    const { of, ref, table } = await aMessage({ sender: '2.newer', senders: ['2.newer', '1.older'] });
    await of.save([aCustomerRecord({ phone: '+8613900000099' })]);
    await table('core').put({ pk: 'phone#1.older', sk: 'customer#cus_1' });
    await table('core').put({ pk: 'phone#1.older', sk: 'claim#clm_1' });
    const { holders } = (await of.book.heard(ref)) ?? {};
    expect(holders).toMatchObject({ customers: [{ id: 'cus_1' }], claimIds: ['clm_1'] });
  });

  it('hear nothing whose words are destroyed', async () => {
    const { of, ref, table } = await aMessage();
    await table('keys').put({ pk: `customer#sender#${ref.sender}`, sk: 'keys' });
    expect(await of.book.heard(ref)).toBeUndefined();
  });

  it('are read without words that are destroyed', async () => {
    const { of, ref, table } = await aMessage();
    const came = { meaning: 'none', customerIds: ['cus_1'], announcements: [] };
    await of.book.commit({ message: ref, ...came, dialogue: newDialogue, effects: [] });
    await table('keys').put({ pk: `customer#sender#${ref.sender}`, sk: 'keys' });
    const [talk] = await of.reader.ofCustomer('cus_1');
    expect(talk?.messages).toMatchObject([{ inbound: { id: 'twilio-SM1' }, answered: { meaning: 'none' } }]);
    expect(talk?.messages[0]).not.toHaveProperty('text');
  });

  it('commit nothing of an effect that nobody has said how to write', async () => {
    const { of, ref } = await aMessage();
    const effects = [{ is: 'unheard-of' } as unknown as Effect]; // cast: one that there is not
    const came = { message: ref, meaning: 'none', customerIds: [], announcements: [] };
    await expect(of.book.commit({ ...came, dialogue: newDialogue, effects })).rejects.toThrow(
      ConfigurationError,
    );
  });

  it('do not read a dialogue that is of another form', async () => {
    const { of, ref, table } = await aMessage();
    await table('ledger').put({ pk: `sender#${ref.sender}`, sk: '~dialogue', version: 'one' });
    await expect(of.book.heard(ref)).rejects.toThrow(StoredItemInvalid);
  });
});
