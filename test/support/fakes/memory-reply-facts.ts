import { fromAddress } from '#shared/adapters/conversations/inbound-item.ts';
import { Contact } from '#shared/contracts/sealed.ts';
import { ledgerKeyText } from '#shared/domain/ledger-key.ts';
import { wrongNumberHolds } from '#shared/domain/portfolio/wrong-number.ts';
import type { Customers } from '#shared/ports/customers.ts';
import type { Ledger } from '#shared/ports/ledger.ts';
import type { ReplyFacts } from '#shared/ports/reply-facts.ts';
import type { Stops } from '#shared/ports/stops.ts';
import type { Open, Seal } from '#shared/ports/vault.ts';
import { customersWithPhone, type MemoryBook } from './memory-book.ts';
import type { MemoryConversations } from './memory-conversations.ts';

interface Options {
  readonly book: MemoryBook;
  readonly customers: Customers;
  readonly conversations: MemoryConversations;
  readonly stops: Pick<Stops, 'standing'>;
  readonly ledger: Pick<Ledger, 'rows'>;
  readonly seal: Seal;
  readonly open: Open;
}

/** What replies rest on, from the other fakes. */
export function memoryReplyFacts(options: Options): ReplyFacts {
  const { book, customers, conversations, stops, ledger, seal, open } = options;
  return {
    async read({ reply, key, recipient, isCancellable }) {
      const { programme, occurrence } = key;
      const { customerId } = recipient;
      const kept = conversations.kept(reply);
      const phoneIndexes = kept?.inbound.senders ?? [reply.sender];
      const [from] = kept
        ? await seal.seal([{ at: fromAddress(reply), value: { phone: kept.said.from } satisfies Contact }])
        : [];
      return {
        inbound: kept?.inbound,
        known: (await customers.known([recipient])).get(customerId),
        holdsOfNumber: customersWithPhone(book, kept?.said.from ?? '').flatMap(({ holds }) =>
          wrongNumberHolds(holds),
        ),
        stops: await stops.standing({
          programme,
          occurrences: [occurrence],
          refusers: [{ customerId, phoneIndexes }],
          ...(isCancellable && { cancellable: [{ customerId, occurrence }] }),
        }),
        row: (await ledger.rows([key])).get(ledgerKeyText(key)),
        sealed: { from, secrets: new Map() },
      };
    },
    async open({ known, sealed: { from } }) {
      const [number] = await open.open(from ? [from] : []);
      const { phone } = Contact.parse(number?.reveal());
      const [opened] = await customers.open(known ? [known] : []);
      return { phone, policies: opened?.policies ?? {}, ...(opened && { identity: opened.identity }) };
    },
  };
}
