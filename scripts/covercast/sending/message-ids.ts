import { inboundMessageIdOf } from './eum-door.ts';
import { messageSidOf } from './twilio-door.ts';

/** A door that texts come in by. */
export type TextDoor = 'twilio' | 'eum';

/** The id of the message that a text becomes which is handed over under an id. */
export function messageIdOf(door: TextDoor, sendingId: string): string {
  const sending = { id: sendingId };
  return door === 'twilio' ? `twilio-${messageSidOf(sending)}` : `eum-${inboundMessageIdOf(sending)}`;
}

/** The same of each text of a file that `covercast send --id` hands over, in their order. */
export function messageIdsOf(door: TextDoor, sendingId: string, texts: number): readonly string[] {
  if (texts === 1) return [messageIdOf(door, sendingId)];
  return Array.from({ length: texts }, (_, at) => messageIdOf(door, `${sendingId}-${at + 1}`));
}
