import type { KnownCustomer } from '#shared/contracts/facts.ts';
import { type NamedSender, senderFor } from '#shared/domain/decide/sender-for.ts';
import { StoredItemInvalid } from '#shared/errors.ts';
import type { OpenedReply, ReplyRead } from '#shared/ports/reply-facts.ts';
import type { OutreachServices } from './services.ts';
import type { ToSend } from './to-send.ts';

/** The number a message goes to, the identity it leaves by, and what its words may tell of the customer. */
interface Address {
  /** E.164. */
  readonly to: string;
  /** The indexes of the number under every version known, the one it goes by first. */
  readonly toIndexes: readonly string[];
  readonly sender: NamedSender;
  readonly opened: Pick<OpenedReply, 'identity' | 'policies'>;
}

/** A message with where it goes. */
export type Addressed = ToSend & Address;

/** Where these messages go, in order. Customers are opened together, and only those who are written to. */
export async function addressed(
  toSend: readonly ToSend[],
  services: OutreachServices,
): Promise<readonly Addressed[]> {
  const known = toSend.flatMap((one) => (!one.reply && one.known ? [one.known] : []));
  const ofCustomers = (await addressesOf(known, services)).values();
  return Promise.all(
    toSend.map(async (one) => {
      const address = one.reply ? answering(one.reply, services) : ofCustomers.next().value;
      return { ...one, ...there(await address) };
    }),
  );
}

async function addressesOf(
  known: readonly KnownCustomer[],
  { config, customers }: OutreachServices,
): Promise<readonly Address[]> {
  if (known.length === 0) return [];
  const opened = await customers.open(known);
  return known.map(({ customer }, at) => {
    const { contact, ...details } = there(opened[at]);
    const toIndexes = firstOf(customer.phoneIndex, customer.phoneIndexes);
    return { to: contact.phone, toIndexes, sender: senderFor(config, customer), opened: details };
  });
}

/** Whoever wrote is answered at the number they wrote from, by the identity they wrote to. */
async function answering(read: ReplyRead, { config, replyFacts }: OutreachServices): Promise<Address> {
  const { sender, senders, phoneCountry, to: writtenTo } = there(read.inbound);
  const { phone, ...details } = await replyFacts.open(read);
  const of = { phoneCountry, brand: read.known?.customer.brand };
  return {
    to: phone,
    toIndexes: firstOf(sender, senders),
    sender: senderFor(config, of, writtenTo),
    opened: details,
  };
}

function firstOf(first: string, all: readonly string[]): readonly string[] {
  return [...new Set([first, ...all])];
}

function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new StoredItemInvalid('Somebody who is written to was not opened.');
  return value;
}
