import middy from '@middy/core';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { functionClock } from '#clock';
import { type ComesAgain, waitAfter } from './comes-again.ts';
import { errorDetails } from './error-details.ts';
import { invocationLog } from './invocation-log.ts';
import type { LogDetails, Logger } from './logger.ts';
import { MessagesPutBack } from './messages-put-back.ts';

/** Tells how many milliseconds the invocation has left. */
export type Remaining = () => number;

/** What a message is handled with: a logger that names it, and how much time the invocation has left. */
export interface Handling {
  readonly log: Logger;
  readonly remaining: Remaining;
}

/** What a function does with one queue message: `parse` reads its JSON body, `run` acts on it. Both may throw. */
export interface QueueWork<Message> {
  readonly logger: Logger;
  readonly comesAgain: ComesAgain;
  readonly parse: (body: unknown) => Message;
  /** What every log line about the message says: the ids by which it is followed. */
  readonly about: (message: Message) => LogDetails;
  readonly run: (message: Message, handling: Handling) => Promise<void>;
}

/**
 * The Lambda handler of a queue: messages one after another, each on its own. One that fails is put back and comes
 * again soon, a little later every time; after the queue's last attempt it lies in the dead-letter queue. Of several
 * the failed ones are reported (partial batch response); when none succeeded it throws MessagesPutBack, because
 * only what is thrown counts as an error of the function and rings its alarm.
 */
export function queueFunction<Message>(work: QueueWork<Message>) {
  const invocation = invocationLog<SQSEvent, SQSBatchResponse>(work.logger);
  return middy<SQSEvent, SQSBatchResponse>()
    .use(invocation)
    .handler(async ({ Records }, context) => {
      const handled: Handled[] = [];
      const invoked = { context, keepUp: keepingUp() };
      for (const record of Records) handled.push(await handle(record, invoked, work));
      const [only, ...others] = handled;
      if (only && others.length === 0) invocation.concerns(only.about);
      const failed = handled.filter(({ succeeded }) => !succeeded);
      if (failed.length > 0 && failed.length === Records.length) throw new MessagesPutBack(failed.length);
      return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
    });
}

interface Invoked {
  readonly context: Context;
  /** Lets the clock keep up, once in the invocation: what fails for want of it is put back as what fails otherwise. */
  readonly keepUp: () => Promise<void>;
}

function keepingUp(): Invoked['keepUp'] {
  let kept: Promise<void> | undefined;
  return () => {
    kept ??= functionClock.keepUp();
    return kept;
  };
}

interface Handled {
  readonly messageId: string;
  readonly about: LogDetails;
  readonly succeeded: boolean;
}

async function handle<Message>(
  record: SQSRecord,
  { context, keepUp }: Invoked,
  work: QueueWork<Message>,
): Promise<Handled> {
  const { messageId } = record;
  let about: LogDetails = { messageId };
  try {
    const message = work.parse(JSON.parse(record.body));
    about = { ...work.about(message), messageId };
    const log = work.logger.about(about);
    await keepUp();
    await work.run(message, { log, remaining: () => context.getRemainingTimeInMillis() });
    return { messageId, about, succeeded: true };
  } catch (error) {
    const log = work.logger.about(about);
    log.error('message put back', errorDetails(error));
    await putBack(record, work, log);
    return { messageId, about, succeeded: false };
  }
}

async function putBack<Message>(
  { receiptHandle, attributes, eventSourceARN }: SQSRecord,
  { comesAgain }: QueueWork<Message>,
  log: Logger,
): Promise<void> {
  try {
    await comesAgain(
      { queueArn: eventSourceARN, receiptHandle },
      waitAfter(Number(attributes.ApproximateReceiveCount)),
    );
  } catch (error) {
    log.warn('message stays hidden', errorDetails(error)); // it comes again all the same, when its queue shows it
  }
}
