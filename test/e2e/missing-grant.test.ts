import { CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { expect, inject, test, vi } from 'vitest';
import { clientConfig } from '../../scripts/aws/client-config.ts';
import { businessIn, businessNow } from '../support/business-time.ts';
import { typhoonWarning } from '../support/cap/typhoon-warning.ts';
import { sendCap, unique } from '../support/deployed.ts';
import { withoutGrant } from '../support/failures.ts';

const logs = new CloudWatchLogsClient(clientConfig(inject('target')));

async function loggedSince(startTime: number): Promise<string> {
  const { events = [] } = await logs.send(
    new FilterLogEventsCommand({ logGroupName: '/covercast/local/intake', startTime }),
  );
  return events.map(({ message }) => message).join('\n');
}

test('with one grant removed the flow fails with AccessDenied, and with it back nothing is lost', async () => {
  const startedAt = Date.now();
  const warning = typhoonWarning({
    sent: businessNow(),
    expires: businessIn(60_000),
    identifier: unique('no-grant-'),
    severity: 'Minor',
  });
  const mend = await withoutGrant(inject('target'), 'intake', 'events:PutEvents');
  try {
    await expect(sendCap(warning)).rejects.toThrow(/503/);
    await vi.waitFor(
      async () => expect(await loggedSince(startedAt)).toMatch(/access-denied|AccessDenied/),
      20_000,
    );
  } finally {
    await mend();
  }
  expect(await sendCap(warning)).toEqual({ status: 202, body: { accepted: 1, duplicates: 0 } });
});
