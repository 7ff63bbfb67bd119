import * as z from 'zod/mini';
import { Id } from './ids.ts';
import { Instant } from './instant.ts';
import { PhoneState } from './jurisdiction.ts';

/** Through which provider a message came in. */
export const InboundSource = z.enum(['eum', 'twilio']);
export type InboundSource = z.infer<typeof InboundSource>;

/** The keyed index of a number that wrote to us (`1.<base64url>`), which stands for it wherever it may be read. */
export const SenderIndex = z.string().check(z.regex(/^[A-Za-z0-9._-]{1,64}$/));

/**
 * A message that came in, in clear: what of it may be read anywhere. Its text and the number it came from lie sealed
 * beside it. `id` is the source and the provider's id of it, and the same however often it is delivered; `sentAt` when
 * it was sent (business time), as the provider says it, or else when it came in first.
 */
export const Inbound = z.object({
  id: Id,
  source: InboundSource,
  sender: SenderIndex,
  /** The same under every version of the index key known, `sender` first. */
  senders: z.array(SenderIndex).check(z.minLength(1)),
  sentAt: Instant,
  receivedAt: Instant,
  /** ISO 3166 country of the number, `ZZ` when none can be told, and the state that its area code presumes. */
  phoneCountry: z.string(),
  phoneState: z.optional(PhoneState),
  /** Its provider took it for a refusal of everything, whatever its words say to us, and sends nothing there any more. */
  refusedAtProvider: z.optional(z.literal(true)),
  /** The sender identity of ours it was sent to, by its name in the configuration; absent: none of that number. */
  to: z.optional(z.string()),
});
export type Inbound = z.infer<typeof Inbound>;

/** Which message of which number: how it is found. Nothing in it is personal. */
export const InboundRef = z.object({ sender: SenderIndex, messageId: Id });
export type InboundRef = z.infer<typeof InboundRef>;

/** The partition under which the ledger keeps what is written to and by a number, whoever has it. */
export function senderPartition(sender: string): string {
  return `sender#${sender}`;
}
