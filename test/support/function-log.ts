import { CloudWatchLogsClient, paginateFilterLogEvents } from '@aws-sdk/client-cloudwatch-logs';
import { inject } from 'vitest';
import { clientConfig } from '../../scripts/aws/client-config.ts';

/** Everything a deployed function has logged so far, line by line. */
export async function logOf(name: string): Promise<readonly string[]> {
  const client = new CloudWatchLogsClient(clientConfig(inject('target')));
  const lines: string[] = [];
  for await (const { events = [] } of paginateFilterLogEvents(
    { client },
    { logGroupName: `/covercast/local/${name}` },
  ))
    lines.push(...events.map(({ message = '' }) => message.trimEnd()));
  return lines;
}
