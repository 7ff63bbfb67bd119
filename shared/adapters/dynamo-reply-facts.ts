import { NOBODY, type ReplyTo } from '../contracts/candidate.ts';
import type { KnownCustomer } from '../contracts/facts.ts';
import { type InboundRef, senderPartition } from '../contracts/inbound.ts';
import { Contact } from '../contracts/sealed.ts';
import { itemText } from '../domain/item-key.ts';
import { StoredItemInvalid } from '../errors.ts';
import type { ReplyAsked, ReplyFacts, ReplyRead } from '../ports/reply-facts.ts';
import type { StopsAsked } from '../ports/stops.ts';
import type { Open } from '../ports/vault.ts';
import { fromField, inboundIn, inboundKey } from './conversations/inbound-item.ts';
import { batchGetAcross, type Caller } from './dynamo/batch-get.ts';
import { byKey } from './dynamo/by-key.ts';
import type { Item } from './dynamo/item.ts';
import { stored } from './dynamo/stored.ts';
import { secretsByCustomer, secretsKey } from './keys/secrets-item.ts';
import { ledgerItemKey, ledgerRow } from './ledger/ledger-item.ts';
import { holdsOfOthers, wrongNumberKeys } from './portfolio/holds-of-numbers.ts';
import { knownCustomer, recipientKeys } from './portfolio/known-customer.ts';
import { openedCustomer, sealedFields } from './portfolio/opened-customer.ts';
import { standingStops, stopsKeys } from './stops/standing-stops.ts';

/** The names of the tables a reply rests on. */
interface Tables {
  readonly core: string;
  readonly stops: string;
  readonly ledger: string;
  readonly keys: string;
}

type Options = Caller & { readonly tables: Tables; readonly open: Open };

/**
 * What a reply rests on, by one BatchGetItem over four tables: customer, policies, claim and who says that the number is
 * wrong of core; halts, refusals and cancellations of stops; the message it answers and its own row of the ledger; and
 * of keys the secrets of those whose values these are, so that opening them reads nothing. Throws StoreBusy,
 * AccessDenied, ServiceFailed, StoredItemInvalid; `open` VaultError.
 */
export function dynamoReplyFacts({ tables, open, ...caller }: Options): ReplyFacts {
  async function read(asked: ReplyAsked): Promise<ReplyRead> {
    const found = await batchGetAcross(caller, keysIn(asked, tables), { consistent: true });
    const items = (table: string) => found.get(table) ?? [];
    const ledger = byKey(items(tables.ledger));
    const message = ledger.get(itemText(inboundKey(asked.reply)));
    const inbound = message && inboundIn(message);
    const others = inbound?.senders.filter((sender) => !sendersIn(asked.reply).includes(sender)) ?? [];
    if (others.length > 0)
      return await read({
        ...asked,
        reply: { ...asked.reply, senders: [...sendersIn(asked.reply), ...others] },
      });
    const core = byKey(items(tables.core));
    return {
      inbound,
      known: knownCustomer(asked.recipient, core),
      holdsOfNumber: holdsOfOthers(sendersIn(asked.reply), NOBODY, core),
      stops: standingStops(stopsIn(asked), byKey(items(tables.stops))),
      row: rowIn(asked, ledger),
      sealed: {
        from: message && fromField(asked.reply, message),
        secrets: secretsByCustomer(items(tables.keys)),
      },
    };
  }

  return {
    read,
    async open({ known, sealed: { from, secrets } }) {
      if (!from) throw new StoredItemInvalid('The message that a reply answers is not there.');
      const whose = known && numberedBy(known, from);
      const opened = await open.open(whose ? sealedFields(whose) : [from], secrets);
      if (!whose)
        return { phone: stored('number', () => Contact.parse(opened[0]?.reveal()).phone), policies: {} };
      const { contact, identity, policies } = openedCustomer(whose, opened.values());
      return { phone: contact.phone, identity, policies };
    },
  };
}

/** A customer as if the number of the message were theirs: nobody asks for that of their record. */
function numberedBy(known: KnownCustomer, from: KnownCustomer['sealed']['contact']): KnownCustomer {
  return { ...known, sealed: { ...known.sealed, contact: from } };
}

function keysIn(asked: ReplyAsked, { core, stops, ledger, keys }: Tables) {
  const { reply, key, recipient } = asked;
  const isOfNobody = recipient.customerId === NOBODY;
  const whose = [senderPartition(reply.sender), ...(isOfNobody ? [] : [recipient.customerId])];
  return {
    [core]: [...(isOfNobody ? [] : recipientKeys(recipient)), ...wrongNumberKeys(sendersIn(reply))],
    [stops]: stopsKeys(stopsIn(asked)),
    [ledger]: [ledgerItemKey(key), inboundKey(reply)],
    [keys]: whose.map(secretsKey),
  };
}

function stopsIn({ reply, key, recipient, isCancellable }: ReplyAsked): StopsAsked {
  const { customerId } = recipient;
  const { programme, occurrence } = key;
  return {
    programme,
    occurrences: [occurrence],
    refusers: [{ customerId, phoneIndexes: sendersIn(reply) }],
    ...(isCancellable && { cancellable: [{ customerId, occurrence }] }),
  };
}

function sendersIn({ sender, senders = [] }: Pick<ReplyTo, 'senders'> & Pick<InboundRef, 'sender'>) {
  return [...new Set([sender, ...senders])];
}

function rowIn({ key }: ReplyAsked, ledger: ReadonlyMap<string, Item>) {
  const item = ledger.get(itemText(ledgerItemKey(key)));
  return item && ledgerRow(item);
}
