import type { HandlerExecutionContext } from '@smithy/types';
import * as z from 'zod/mini';

/** What AWS has taken that cannot be taken back, whoever of the instances handed it over. */
export interface Effects {
  /** The ledger keys of the texts that left. */
  readonly texts: string[];
  /** The events on the bus, as JSON. */
  readonly events: string[];
  /** The messages on queues, as JSON. */
  readonly messages: string[];
}

/** No effects yet. */
export function noEffects(): Effects {
  return { texts: [], events: [], messages: [] };
}

const Published = z.object({ Message: z.string() });
const Sandboxed = z.object({ reference: z.string() });
const PutEvents = z.object({ Entries: z.array(z.object({ Detail: z.string() })) });
const PutEventsAnswer = z.object({ Entries: z.array(z.object({ ErrorCode: z.optional(z.string()) })) });
const Sent = z.object({ Entries: z.array(z.object({ Id: z.string(), MessageBody: z.string() })) });
const SentAnswer = z.object({ Successful: z._default(z.array(z.object({ Id: z.string() })), []) });

/** Notes what a call that AWS has answered brought about. */
export function noteEffect(
  { commandName }: HandlerExecutionContext,
  input: unknown,
  output: unknown,
  effects: Effects,
): void {
  if (commandName === 'PublishCommand') {
    effects.texts.push(Sandboxed.parse(JSON.parse(Published.parse(input).Message)).reference);
  }
  if (commandName === 'PutEventsCommand') {
    const { Entries: answers } = PutEventsAnswer.parse(output);
    const taken = PutEvents.parse(input).Entries.filter((_, at) => !answers[at]?.ErrorCode);
    effects.events.push(...taken.map(({ Detail }) => Detail));
  }
  if (commandName === 'SendMessageBatchCommand') {
    const taken = new Set(SentAnswer.parse(output).Successful.map(({ Id }) => Id));
    const sent = Sent.parse(input).Entries.filter(({ Id }) => taken.has(Id));
    effects.messages.push(...sent.map(({ MessageBody }) => MessageBody));
  }
}
