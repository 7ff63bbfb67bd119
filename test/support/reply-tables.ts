import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { type Item, toDynamo } from '#shared/adapters/dynamo/item.ts';
import { dynamoInboundLog } from '#shared/adapters/dynamo-inbound-log.ts';
import { dynamoReplyFacts } from '#shared/adapters/dynamo-reply-facts.ts';
import { secretsKey } from '#shared/adapters/keys/secrets-item.ts';
import { ledgerItem } from '#shared/adapters/ledger/ledger-item.ts';
import { haltItem } from '#shared/adapters/stops/halt-item.ts';
import { cancelledKey, refusalsKey } from '#shared/adapters/stops/keys.ts';
import { senderPartition } from '#shared/contracts/inbound.ts';
import type { CustomerRecord } from '#shared/contracts/records/customer.ts';
import type { PortfolioRecord } from '#shared/contracts/records/record.ts';
import type { ItemKey } from '#shared/domain/item-key.ts';
import { splitClaim } from '#shared/domain/portfolio/claim-item.ts';
import { splitCustomer } from '#shared/domain/portfolio/customer-item.ts';
import { ownerOf } from '#shared/domain/portfolio/owner-item.ts';
import { phoneCountry } from '#shared/domain/portfolio/phone-country.ts';
import { splitPolicy } from '#shared/domain/portfolio/policy-item.ts';
import { partsToSeal, type Split } from '#shared/domain/portfolio/split.ts';
import {
  wrongNumberAttribute,
  wrongNumberHolds,
  wrongNumberKey,
} from '#shared/domain/portfolio/wrong-number.ts';
import type { ReplyFactsUnderTest } from '../conformance/reply-facts.ts';
import { type MemoryDynamo, memoryDynamo } from './fakes/memory-dynamo.ts';
import { type MemoryVault, memoryVault } from './fakes/memory-vault.ts';

/** The tables that replies rest on, in memory behind a client of DynamoDB, with the vault that seals into them. */
export interface ReplyTables extends ReplyFactsUnderTest {
  readonly vault: MemoryVault;
  readonly client: DynamoDBClient;
  /** The calls made of each kind: `BatchGetItemCommand`. */
  readonly calls: ReadonlyMap<string, number>;
}

type Dynamo = Pick<MemoryDynamo, 'client' | 'calls'>;

/** Empty tables. Items are put as they lie there, whatever stands. */
export function replyTables({ client, calls }: Dynamo = memoryDynamo()): ReplyTables {
  const vault = memoryVault();
  const { seal, open, index, store } = vault;
  const tables = { core: 'core', stops: 'stops', ledger: 'ledger', keys: 'keys' };
  const inboundLog = dynamoInboundLog({ client, table: tables.ledger, seal });

  async function put(table: string, item: Item & ItemKey): Promise<void> {
    await client.send(new PutItemCommand({ TableName: table, Item: toDynamo(item) }));
  }

  /** What was made in the vault's store when something of theirs was sealed. */
  async function putSecrets(customerId: string): Promise<void> {
    const secrets = (await store.customerSecrets([customerId], 'strong')).get(customerId) ?? new Map();
    await put(tables.keys, { ...secretsKey(customerId), ...Object.fromEntries(secrets) });
  }

  async function splitOf(record: PortfolioRecord): Promise<Split | undefined> {
    if (record.type === 'policy') return splitPolicy(record);
    if (record.type === 'claim') return splitClaim(record);
    if (record.type !== 'customer') return undefined;
    const phoneIndexes = await index.digests('phone', record.phone);
    const [phoneIndex = ''] = phoneIndexes;
    return splitCustomer(record, { phoneIndex, phoneIndexes, phoneCountry: phoneCountry(record.phone) });
  }

  async function putWrongNumber({ id, phone, holds }: CustomerRecord): Promise<void> {
    const wrong = wrongNumberHolds(holds);
    for (const phoneIndex of wrong.length > 0 ? await index.digests('phone', phone) : [])
      await put(tables.core, { ...wrongNumberKey(phoneIndex), [wrongNumberAttribute(id)]: wrong });
  }

  async function save(record: PortfolioRecord): Promise<void> {
    const split = await splitOf(record);
    if (!split) return;
    const fields = await seal.seal(partsToSeal(split));
    const sealed = split.sealed.map(({ attribute }, at) => [attribute, fields[at]?.bytes] as const);
    await put(tables.core, { ...split.key, ...split.clear, ...Object.fromEntries(sealed) });
    if (record.type === 'customer') await putWrongNumber(record);
    await putSecrets(ownerOf(record));
  }

  const refused = new Map<string, Record<string, unknown>>();
  return {
    vault,
    client,
    calls,
    facts: dynamoReplyFacts({ client, tables, open }),
    log: {
      async keep(inbound, said) {
        const kept = await inboundLog.keep(inbound, said);
        await putSecrets(senderPartition(inbound.sender));
        return kept;
      },
    },
    stops: {
      async refuse(by, { purpose, channel = 'all', ...refusal }) {
        const key = refusalsKey(by);
        const all = { ...refused.get(key.pk), [`${purpose}#${channel}`]: refusal };
        refused.set(key.pk, all);
        await put(tables.stops, { ...key, ...all });
      },
      async halt(halt) {
        await put(tables.stops, haltItem(halt));
        return true;
      },
      cancel: ({ programme, occurrence, at }) =>
        put(tables.stops, { ...cancelledKey(programme, occurrence), at }),
    },
    async save(records) {
      for (const record of records) await save(record);
    },
    record: (row) => put(tables.ledger, ledgerItem(row)),
    indexesOf: (phone) => index.digests('phone', phone),
  };
}
