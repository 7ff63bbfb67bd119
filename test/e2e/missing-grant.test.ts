import { CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  GetRolePolicyCommand,
  IAMClient,
  ListRolePoliciesCommand,
  ListRolesCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { expect, inject, test, vi } from 'vitest';
import { instantOf } from '#shared/contracts/instant.ts';
import { clientConfig } from '../../scripts/aws/client-config.ts';
import { typhoonWarning } from '../support/cap/typhoon-warning.ts';
import { sendCap, unique } from '../support/deployed.ts';

const iam = new IAMClient(clientConfig(inject('target')));
const logs = new CloudWatchLogsClient(clientConfig(inject('target')));

/** The inline policy of the intake function's role, as a document and as what it is named. */
async function intakePolicy() {
  const { Roles = [] } = await iam.send(new ListRolesCommand({}));
  const RoleName =
    Roles.map((role) => role.RoleName ?? '').find((name) => /Intake.*Role|-intake/i.test(name)) ?? '';
  const { PolicyNames = [] } = await iam.send(new ListRolePoliciesCommand({ RoleName }));
  const PolicyName = PolicyNames[0] ?? '';
  const { PolicyDocument = '' } = await iam.send(new GetRolePolicyCommand({ RoleName, PolicyName }));
  return { RoleName, PolicyName, PolicyDocument: decodeURIComponent(PolicyDocument) };
}

/** The document with every statement gone that grants the action. */
function without(action: string, document: string): string {
  const { Statement, ...rest } = JSON.parse(document);
  const left = Statement.filter((statement: unknown) => !JSON.stringify(statement).includes(`"${action}"`));
  expect(left.length).toBeLessThan(Statement.length);
  return JSON.stringify({ ...rest, Statement: left });
}

async function loggedSince(startTime: number): Promise<string> {
  const { events = [] } = await logs.send(
    new FilterLogEventsCommand({ logGroupName: '/covercast/local/intake', startTime }),
  );
  return events.map(({ message }) => message).join('\n');
}

test('with one grant removed the flow fails with AccessDenied, and with it back nothing is lost', async () => {
  const startedAt = Date.now();
  const policy = await intakePolicy();
  const warning = typhoonWarning({
    sent: instantOf(startedAt),
    expires: instantOf(startedAt + 60_000),
    identifier: unique('no-grant-'),
    severity: 'Minor',
  });
  await iam.send(
    new PutRolePolicyCommand({
      ...policy,
      PolicyDocument: without('events:PutEvents', policy.PolicyDocument),
    }),
  );
  try {
    await expect(sendCap(warning)).rejects.toThrow(/503/);
    await vi.waitFor(
      async () => expect(await loggedSince(startedAt)).toMatch(/access-denied|AccessDenied/),
      20_000,
    );
  } finally {
    await iam.send(new PutRolePolicyCommand(policy));
  }
  expect(await sendCap(warning)).toEqual({ status: 202, body: { accepted: 1, duplicates: 0 } });
});
