import type { InboundRef } from '../contracts/inbound.ts';
import { senderPartition } from '../contracts/inbound.ts';
import { Content } from '../contracts/sealed.ts';
import { customerFacts, customerKey } from '../domain/portfolio/customer-item.ts';
import type { ConversationBook, Heard, NumberHolders } from '../ports/conversations.ts';
import type { CustomerSecrets } from '../ports/key-store.ts';
import type { Open } from '../ports/vault.ts';
import { answeredIn } from './conversations/answered-attributes.ts';
import { commitActions } from './conversations/commit.ts';
import { dialogueIn, dialogueKey } from './conversations/dialogue-item.ts';
import type { EffectTable } from './conversations/effects/effect-writes.ts';
import { type HolderIds, holderRows } from './conversations/holder-rows.ts';
import { inboundIn, inboundKey, textField } from './conversations/inbound-item.ts';
import { batchGetOver, type FoundOver } from './dynamo/batch-get-over.ts';
import { stored } from './dynamo/stored.ts';
import { dynamoTable } from './dynamo/table.ts';
import type { TableOptions } from './dynamo/table-options.ts';
import { secretsIn, secretsKey } from './keys/secrets-item.ts';

type Options = Omit<TableOptions, 'table'> & {
  readonly tables: Readonly<Record<EffectTable | 'keys', string>>;
  /** Opens class `content` by secrets that have just been read. */
  readonly openWith: (secrets: ReadonlyMap<string, CustomerSecrets>) => Open;
};

/**
 * Conversations over the tables they touch. Hearing takes two calls: who has the number, and then at once the message,
 * what is remembered of the number, the secret its words are sealed with, and those customers; a call more for each
 * other version of the index key in use. Committing takes one. Throws StoreBusy, AccessDenied, ServiceFailed,
 * StoredItemInvalid, VaultError.
 */
export function dynamoConversationBook({ tables, openWith, ...options }: Options): ConversationBook {
  const core = dynamoTable({ ...options, table: tables.core });
  const ledger = dynamoTable({ ...options, table: tables.ledger });

  async function read(ref: InboundRef, { customerIds }: HolderIds): Promise<FoundOver> {
    return await batchGetOver(options, [
      { table: tables.ledger, key: inboundKey(ref) },
      { table: tables.ledger, key: dialogueKey(ref.sender) },
      { table: tables.keys, key: secretsKey(senderPartition(ref.sender)) },
      ...customerIds.map((id) => ({ table: tables.core, key: customerKey(id) })),
    ]);
  }

  /** Those who have the number under other versions of the index key: it is looked up under all there are. */
  async function others(
    ref: InboundRef,
    senders: readonly string[],
    known: HolderIds,
  ): Promise<NumberHolders> {
    const rows = await holderRows(
      core,
      senders.filter((one) => one !== ref.sender),
    );
    const customerIds = rows.customerIds.filter((id) => !known.customerIds.includes(id));
    const keys = customerIds.map((id) => ({ table: tables.core, key: customerKey(id) }));
    return holders({ ...rows, customerIds }, await batchGetOver(options, keys));
  }

  function holders({ customerIds, claimIds }: HolderIds, found: FoundOver): NumberHolders {
    const items = customerIds
      .map((id) => found(tables.core, customerKey(id)))
      .filter((item) => item !== undefined);
    return { customers: items.map((item) => stored('customer', () => customerFacts(item))), claimIds };
  }

  async function wordsOf(ref: InboundRef, found: FoundOver): Promise<string | undefined> {
    const item = found(tables.ledger, inboundKey(ref));
    const partition = senderPartition(ref.sender);
    const secrets = secretsIn(found(tables.keys, secretsKey(partition)) ?? {});
    if (!item || !secrets.has('content')) return undefined;
    const [secret] = await openWith(new Map([[partition, secrets]])).open([textField(ref, item)]);
    return stored('message that came in', () => Content.parse(secret?.reveal())).text;
  }

  return {
    async heard(ref): Promise<Heard | undefined> {
      const ids = await holderRows(core, [ref.sender]);
      const found = await read(ref, ids);
      const text = await wordsOf(ref, found);
      const item = found(tables.ledger, inboundKey(ref));
      if (!item || text === undefined) return undefined;
      const inbound = inboundIn(item);
      const [now, before] = [holders(ids, found), await others(ref, inbound.senders, ids)];
      const answered = answeredIn(item);
      return {
        inbound,
        text,
        holders: {
          customers: [...now.customers, ...before.customers],
          claimIds: [...new Set([...now.claimIds, ...before.claimIds])],
        },
        dialogue: dialogueIn(found(tables.ledger, dialogueKey(ref.sender))),
        ...(answered && { answered }),
      };
    },
    async commit(outcome) {
      return await ledger.transact(commitActions(outcome, tables));
    },
  };
}
