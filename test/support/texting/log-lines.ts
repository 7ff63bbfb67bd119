import { CloudWatchLogsClient, paginateFilterLogEvents } from '@aws-sdk/client-cloudwatch-logs';
import { inject } from 'vitest';
import * as z from 'zod/mini';
import { clientConfig } from '../../../scripts/aws/client-config.ts';

const Line = z.object({
  message: z.string(),
  at: z.string(),
  correlationId: z.optional(z.string()),
  causationId: z.optional(z.string()),
  programme: z.optional(z.string()),
  awsCalls: z.optional(z.record(z.string(), z.number())),
});

/** A line of a deployed function's log, as far as tests go by it. */
export type LoggedLine = z.infer<typeof Line> & { readonly stream: string };

/** What a deployed function has logged of its own, in order; the lines of Lambda are left out. */
export async function logLines(name: string): Promise<readonly LoggedLine[]> {
  const client = new CloudWatchLogsClient(clientConfig(inject('target')));
  const lines: LoggedLine[] = [];
  const pages = paginateFilterLogEvents({ client }, { logGroupName: `/covercast/local/${name}` });
  for await (const { events = [] } of pages) {
    for (const { message = '', logStreamName: stream = '' } of events) {
      const json = /\{.*\}/.exec(message)?.[0];
      if (json) lines.push({ ...Line.parse(JSON.parse(json)), stream });
    }
  }
  return lines;
}
