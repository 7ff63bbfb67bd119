import type { Posted, Reach } from '../desk.ts';
import type { Sending } from '../sign.ts';

/** What doors need of a deployment. */
export type DoorReach = Pick<Reach, 'deployment' | 'secrets' | 'post' | 'twilioAccount' | 'publish'>;

/** Hands one body over as the source's own sender would, and says what was answered. */
export type Deliver = (body: Uint8Array, sending: Sending) => Promise<Posted>;

/** Somewhere a file can be sent, as its source's own sender would. */
export interface DoorTo {
  readonly name: string;
  /** Whether a file may hold one of them a line, or stand on standard input. */
  readonly takesLines: boolean;
  /** Makes ready to deliver: reads what it signs with. Throws CommandFailed with the remedy. */
  open(reach: DoorReach): Promise<Deliver>;
}
