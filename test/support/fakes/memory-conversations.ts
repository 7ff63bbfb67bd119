import type { Inbound, InboundRef } from '#shared/contracts/inbound.ts';
import type { InboundLog, Said } from '#shared/ports/conversations.ts';

/** A message as it is kept, readable. */
export interface KeptMessage {
  readonly inbound: Inbound;
  readonly said: Said;
}

/** Conversations in memory: messages that came in, by number and id. */
export interface MemoryConversations extends InboundLog {
  /** One of them; undefined when there is none. */
  kept(ref: InboundRef): KeptMessage | undefined;
  /** All of them, as they came. */
  all(): readonly KeptMessage[];
}

/** Nobody has written yet. */
export function memoryConversations(): MemoryConversations {
  const messages = new Map<string, KeptMessage>();
  const nameOf = ({ sender, messageId }: InboundRef) => `${sender} ${messageId}`;
  return {
    async keep(inbound, said) {
      const name = nameOf({ sender: inbound.sender, messageId: inbound.id });
      const standing = messages.get(name);
      if (!standing) messages.set(name, { inbound, said });
      return standing?.inbound ?? inbound;
    },
    kept: (ref) => messages.get(nameOf(ref)),
    all: () => [...messages.values()],
  };
}
