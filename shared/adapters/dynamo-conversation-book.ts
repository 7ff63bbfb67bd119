import type { InboundRef } from '../contracts/inbound.ts';
import { senderPartition } from '../contracts/inbound.ts';
import { Content } from '../contracts/sealed.ts';
import { itemText } from '../domain/item-key.ts';
import { customerFacts, customerKey } from '../domain/portfolio/customer-item.ts';
import type { ConversationBook, Heard, NumberHolders } from '../ports/conversations.ts';
import type { Open } from '../ports/vault.ts';
import { answeredIn } from './conversations/answered-attributes.ts';
import { commitActions } from './conversations/commit.ts';
import { dialogueIn, dialogueKey } from './conversations/dialogue-item.ts';
import type { EffectTable, EffectVault } from './conversations/effects/effect-writes.ts';
import { type HolderIds, holderRows } from './conversations/holder-rows.ts';
import { inboundIn, inboundKey, textField } from './conversations/inbound-item.ts';
import { NOBODYS } from './conversations/links.ts';
import { batchGetAcross, type Caller } from './dynamo/batch-get.ts';
import { byKey, type ItemsByKey, itemsAt } from './dynamo/by-key.ts';
import { stored } from './dynamo/stored.ts';
import { dynamoTable } from './dynamo/table.ts';
import { secretsByCustomer, secretsKey } from './keys/secrets-item.ts';
import { daysNoted } from './ledger/days-noted.ts';

type Options = Caller &
  EffectVault & {
    readonly tables: Readonly<Record<EffectTable | 'keys', string>>;
    /** The vault for class `content`. */
    readonly open: Open;
  };

/**
 * Conversations over the tables they touch. Hearing takes two calls: who has the number, and then at once the message,
 * what is remembered of the number, the secret its words are sealed with, and those customers; two more for the other
 * versions of the index key in use, where there are any. Committing takes one, and one more for the first
 * reply of a day. Throws StoreBusy, AccessDenied,
 * ServiceFailed, StoredItemInvalid, VaultError.
 */
export function dynamoConversationBook({ tables, open, index, ...caller }: Options): ConversationBook {
  const core = dynamoTable({ ...caller, table: tables.core });
  const ledger = dynamoTable({ ...caller, table: tables.ledger });
  const noteDay = daysNoted(ledger);

  async function read(ref: InboundRef, { customerIds }: HolderIds) {
    const found = await batchGetAcross(
      caller,
      {
        [tables.ledger]: [inboundKey(ref), dialogueKey(ref.sender)],
        [tables.keys]: [secretsKey(senderPartition(ref.sender))],
        [tables.core]: orNobody(customerIds).map(customerKey),
      },
      { consistent: true },
    );
    const items = (table: string) => found.get(table) ?? [];
    return {
      core: byKey(items(tables.core)),
      ledger: byKey(items(tables.ledger)),
      secrets: secretsByCustomer(items(tables.keys)),
    };
  }

  /** Who has the number under other versions of the index key: it is looked up under all there are. */
  async function others({ sender }: InboundRef, senders: readonly string[]): Promise<NumberHolders> {
    const ids = await holderRows(
      core,
      senders.filter((one) => one !== sender),
    );
    return holders(ids, byKey(await core.batchGet(ids.customerIds.map(customerKey), { consistent: true })));
  }

  return {
    async heard(ref): Promise<Heard | undefined> {
      const ids = await holderRows(core, [ref.sender]);
      const found = await read(ref, ids);
      const item = found.ledger.get(itemText(inboundKey(ref)));
      if (!item || !found.secrets.get(senderPartition(ref.sender))?.has('content')) return undefined;
      const [secret] = await open.open([textField(ref, item)], found.secrets);
      const inbound = inboundIn(item);
      const answered = answeredIn(item);
      return {
        inbound,
        text: stored('message that came in', () => Content.parse(secret?.reveal())).text,
        holders: together(holders(ids, found.core), await others(ref, inbound.senders)),
        dialogue: dialogueIn(found.ledger.get(itemText(dialogueKey(ref.sender)))),
        ...(answered && { answered }),
      };
    },
    async commit(outcome) {
      if (outcome.note) await noteDay(outcome.note.at);
      const { early, last } = await commitActions(outcome, tables, { index });
      for (const actions of early) await ledger.transact(actions);
      return await ledger.transact(last);
    },
  };
}

/** Of a number that is nobody's as much is asked for as of one that is somebody's. */
function orNobody(customerIds: readonly string[]): readonly string[] {
  return customerIds.length > 0 ? customerIds : [NOBODYS];
}

function holders({ customerIds, claimIds }: HolderIds, found: ItemsByKey): NumberHolders {
  const items = itemsAt(customerIds.map(customerKey), found);
  return { customers: items.map((item) => stored('customer', () => customerFacts(item))), claimIds };
}

function together(one: NumberHolders, other: NumberHolders): NumberHolders {
  const known = new Set(one.customers.map(({ id }) => id));
  return {
    customers: [...one.customers, ...other.customers.filter(({ id }) => !known.has(id))],
    claimIds: [...new Set([...one.claimIds, ...other.claimIds])],
  };
}
