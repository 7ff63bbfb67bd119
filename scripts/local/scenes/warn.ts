import { Outbox } from '../../covercast/verbs/outbox.ts';
import { Sent } from '../../covercast/verbs/send.ts';
import { Status } from '../../covercast/verbs/status.ts';
import type { Stage } from './scene.ts';

/** What posting a warning led to: how the door answered, and the messages that were not there before. */
export interface Warned {
  readonly answer: Sent;
  readonly messages: Outbox;
}

/** Posts a CAP file through the webhook, waits until everything it set off is done, and tells what is new. */
export async function warn({ covercast }: Stage, file: string): Promise<Warned> {
  const before = await covercast('outbox', [], Outbox);
  const answer = await covercast('send', ['cap', file], Sent);
  await covercast('status', ['--settled'], Status);
  const after = await covercast('outbox', [], Outbox);
  const known = new Map(before.map((message) => [message.key, JSON.stringify(message)]));
  return { answer, messages: after.filter((message) => known.get(message.key) !== JSON.stringify(message)) };
}
