import { LambdaClient, paginateListEventSourceMappings } from '@aws-sdk/client-lambda';
import { inject } from 'vitest';
import { clientConfig } from '../../scripts/aws/client-config.ts';
import type { Status } from '../../scripts/covercast/verbs/status.ts';
import { logOf } from './function-log.ts';

/** How much of a log is told: its last lines, and the beginning of each. */
const LINES = 40;
const CHARACTERS = 400;

/**
 * What the functions that read queues with a backlog have logged last, but for what went well: for the one who reads
 * that a test waited in vain.
 */
export async function whyBusy(queues: Status['queues']): Promise<string> {
  const busy = Object.entries(queues).filter(([, { visible, inFlight }]) => visible + inFlight > 0);
  return (await Promise.all(busy.map(([name]) => troublesOf(name)))).join('\n\n');
}

async function troublesOf(queue: string): Promise<string> {
  const reader = await readerOf(queue);
  const troubles = (await logOf(reader)).filter((line) => line !== '' && !line.includes('"level":"info"'));
  const told = troubles.slice(-LINES).map((line) => line.slice(0, CHARACTERS));
  return [`${queue} is read by ${reader}, whose log says last:`, ...told].join('\n');
}

/** The name of the function that reads a queue. */
async function readerOf(queue: string): Promise<string> {
  const client = new LambdaClient(clientConfig(inject('target')));
  for await (const { EventSourceMappings = [] } of paginateListEventSourceMappings({ client }, {}))
    for (const { EventSourceArn, FunctionArn = '' } of EventSourceMappings)
      if (EventSourceArn?.endsWith(`:covercast-local-${queue}`))
        return FunctionArn.replace(/^.*:covercast-local-/, '');
  throw new Error(`Nobody reads the queue ${queue}.`);
}
