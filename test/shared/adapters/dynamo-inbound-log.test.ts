import { describe, expect, it } from 'vitest';
import { inboundIn, inboundKey } from '#shared/adapters/conversations/inbound-item.ts';
import { dynamoTable } from '#shared/adapters/dynamo/table.ts';
import { dynamoInboundLog } from '#shared/adapters/dynamo-inbound-log.ts';
import type { Inbound } from '#shared/contracts/inbound.ts';
import { StoredItemInvalid } from '#shared/errors.ts';
import { inboundLogConforms } from '../../conformance/inbound-log.ts';
import { memoryDynamo } from '../../support/fakes/memory-dynamo.ts';
import { memoryVault } from '../../support/fakes/memory-vault.ts';
import { inboundItemReader } from '../../support/inbound-item-reader.ts';

const from = '+12025550143';
const text = 'T恤 T shirt';
const message: Inbound = {
  id: 'twilio-SM1',
  source: 'twilio',
  sender: '1.abc',
  senders: ['1.abc'],
  sentAt: '2026-09-01T02:00:00.000Z',
  receivedAt: '2026-09-01T02:00:01.000Z',
  phoneCountry: 'US',
};

function aLog() {
  const { client, calls } = memoryDynamo();
  const { seal, open } = memoryVault();
  const options = { client, table: 'ledger' };
  return {
    log: dynamoInboundLog({ ...options, seal }),
    read: inboundItemReader(options, open),
    options,
    calls,
  };
}

inboundLogConforms('dynamoInboundLog', async () => aLog());

async function stored({ log, options }: ReturnType<typeof aLog>) {
  await log.keep(message, { from, text });
  const [item] = await dynamoTable(options).batchGet([
    inboundKey({ sender: '1.abc', messageId: message.id }),
  ]);
  if (!item) throw new Error('It was kept.');
  return item;
}

describe('a message in the ledger table', () => {
  it('is one write', async () => {
    const { log, calls } = aLog();
    await log.keep(message, { from, text });
    expect(Object.fromEntries(calls)).toEqual({ PutItemCommand: 1 });
  });

  it('lies under its number and its id, neither number nor words in clear', async () => {
    const item = await stored(aLog());
    expect(item).toMatchObject({ pk: 'sender#1.abc', sk: 'in#twilio-SM1', phoneCountry: 'US' });
    const bytes = Object.values(item).map((one) => (one instanceof Uint8Array ? Buffer.from(one) : one));
    expect(JSON.stringify(bytes)).not.toContain('2025550143');
    expect(Buffer.concat(bytes.filter(Buffer.isBuffer)).includes('shirt')).toBe(false);
  });

  it('is read without what others have written beside it', async () => {
    const item = await stored(aLog());
    expect(inboundIn({ ...item, meaning: 'opt-out', customerIds: ['cus_1'] })).toEqual(message);
  });

  it.each(['senders', 'sentAt', 'source', 'pk'])('does not read without its %s', async (attribute) => {
    const { [attribute]: _gone, ...item } = await stored(aLog());
    expect(() => inboundIn(item)).toThrow(StoredItemInvalid);
  });
});
