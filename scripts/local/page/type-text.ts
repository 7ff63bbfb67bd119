import { randomUUID } from 'node:crypto';
import type { SystemInstant } from '#shared/contracts/clock.ts';
import { millisecondsOf } from '#shared/contracts/instant.ts';
import type { DoorReach } from '../../covercast/sending/door.ts';
import { messageIdOf } from '../../covercast/sending/message-ids.ts';
import { twilioDoor } from '../../covercast/sending/twilio-door.ts';
import { DoorRefused } from './door-refused.ts';

/** A text as it is typed on a phone, whose number is E.164. */
export interface Typing {
  readonly from: string;
  readonly text: string;
}

/**
 * Sends a text in by the door of Twilio, signed as Twilio would, and returns the id of the message that it becomes.
 * Throws DoorRefused when it is not taken in.
 */
export async function typeText(reach: DoorReach, typing: Typing, now: SystemInstant): Promise<string> {
  const deliver = await twilioDoor.open(reach);
  const sending = { id: `page_${randomUUID()}`, timestamp: String(Math.floor(millisecondsOf(now) / 1000)) };
  const answer = await deliver(Buffer.from(JSON.stringify(typing)), sending);
  if (answer.status >= 400) throw new DoorRefused(answer);
  return messageIdOf('twilio', sending.id);
}
