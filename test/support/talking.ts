import { newClaimCode } from '#shared/adapters/new-claim-code.ts';
import type { EventOf } from '#shared/contracts/events/event.ts';
import { messageReceived } from '#shared/contracts/events/message-received.ts';
import type { Inbound, InboundRef } from '#shared/contracts/inbound.ts';
import { phoneCountry } from '#shared/domain/portfolio/phone-country.ts';
import { understand } from '#shared/keywords/understand.ts';
import { answerMessage } from '../../functions/converse/answer-message.ts';
import type { ConverseServices } from '../../functions/converse/services.ts';
import { type CovercastInMemory, covercastInMemory } from './covercast-in-memory.ts';
import { repliesOffTheBus } from './fakes/replies-off-the-bus.ts';

/** Somebody texting with the whole of Covercast in memory. */
export interface Talking {
  readonly covercast: CovercastInMemory;
  /** Lets a text come in now, be answered, and the answer leave: which texts left. */
  text(phone: string, words: string): Promise<readonly string[]>;
  /** The same, with so many milliseconds between its being answered and the answer's leaving. */
  textLate(phone: string, words: string, milliseconds: number): Promise<readonly string[]>;
}

/** What answering acts through, in such a world. */
export function conversingIn({ world, outreach }: CovercastInMemory): ConverseServices {
  return {
    config: outreach.config,
    understand,
    book: world.conversations,
    ledger: world.ledger,
    proofs: world.proofs,
    policies: world.policiesOf,
    insured: world.insuredOf,
    newClaimCode,
    events: repliesOffTheBus(world.events, world.outreachQueue),
    queue: world.outreachQueue,
  };
}

/** Nobody has written yet. */
export function talking(covercast: CovercastInMemory = covercastInMemory()): Talking {
  const { world } = covercast;
  const services = conversingIn(covercast);

  async function received(phone: string, words: string): Promise<EventOf<InboundRef>> {
    const senders = await world.vault.index.digests('phone', phone);
    const at = world.clocks.businessClock();
    const inbound: Inbound = {
      id: `twilio-SM${world.conversations.all().length}`,
      source: 'twilio',
      sender: senders[0] ?? '',
      senders: [...senders],
      sentAt: at,
      receivedAt: at,
      phoneCountry: phoneCountry(phone),
    };
    await world.conversations.keep(inbound, { from: phone, text: words });
    const { id, sender } = inbound;
    const of = { occurredAt: at, receivedAt: at, correlationId: id, causationId: 'webhook' };
    return messageReceived.of({ ...of, id: `${id}-received`, subject: id, data: { sender, messageId: id } });
  }

  async function textLate(phone: string, words: string, milliseconds: number): Promise<readonly string[]> {
    const from = world.channel.sent.length;
    await answerMessage(await received(phone, words), services);
    world.clocks.advance(milliseconds);
    for (const chunk of world.outreachQueue.take('replies')) await covercast.deliver(chunk);
    return world.channel.sent.slice(from).map(({ text }) => text);
  }

  return { covercast, textLate, text: (phone, words) => textLate(phone, words, 0) };
}
