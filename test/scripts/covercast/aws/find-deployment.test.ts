import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { beforeEach, describe, expect, it } from 'vitest';
import { findDeployment } from '../../../../scripts/covercast/aws/find-deployment.ts';
import { mockedClient } from '../../../support/mocked-client.ts';

const cloudFormation = mockedClient(CloudFormationClient);
const client = new CloudFormationClient({ region: 'us-east-1' });
const where = { stage: 'local', prefix: 'covercast' } as const;
const target = { endpointUrl: 'https://127.0.0.1:4566', caBundle: '/ca.pem', region: 'us-east-1' };
const given = {
  WebhookUrl: 'https://abc123.execute-api.us-east-1.amazonaws.com',
  ImportBucket: 'import',
  ArchiveBucket: 'archive',
  CoreTable: 'core',
  EpisodesTable: 'episodes',
  StopsTable: 'stops',
  AgendaTable: 'agenda',
  TasksTable: 'tasks',
  LedgerTable: 'ledger',
  KeysTable: 'keys',
  Queues: '{"alerts":{"url":"u","deadLetterUrl":"d"}}',
  OperatorRoleArn: 'role',
  SimulatorRoleArn: 'role',
  PlannerRoleArn: 'role',
  ContentKeyArn: 'key',
  IndexKeyArn: 'key',
  IdentityKeyArn: 'key',
  PlaceKeyArn: 'key',
  WebhookSecretCap: 'covercast/local/webhook/cap',
  InboundTopicArn: 'topic',
  ReceiptsTopicArn: 'topic',
};

function givenStack(outputs: Readonly<Record<string, string>>): void {
  const Outputs = Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue }));
  const stack = {
    StackName: 'x',
    CreationTime: new Date(0),
    StackStatus: 'UPDATE_COMPLETE' as const,
    Outputs,
  };
  cloudFormation
    .on(DescribeStacksCommand, { StackName: 'covercast-local-engagement' })
    .resolves({ Stacks: [stack] });
}

beforeEach(() => cloudFormation.reset());

describe('finding a deployment', () => {
  it('on a local AWS its webhooks are told at an address that answers', async () => {
    givenStack(given);
    expect(await findDeployment(where, { client, target })).toMatchObject({
      stage: 'local',
      isComplete: true,
      endpoint: 'https://127.0.0.1:4566/_aws/execute-api/abc123/$default',
      outputs: { Queues: { alerts: { url: 'u', deadLetterUrl: 'd' } } },
      aws: { endpointUrl: 'https://127.0.0.1:4566', caBundle: '/ca.pem' },
    });
  });

  it('on AWS the address is as deployed, and no endpoint is told', async () => {
    givenStack(given);
    const found = await findDeployment(where, { client, target: undefined });
    expect(found.endpoint).toBe(given.WebhookUrl);
    expect(found).not.toHaveProperty('aws');
  });

  it('a stage that was never deployed is told with the remedy', async () => {
    cloudFormation
      .on(DescribeStacksCommand)
      .rejects(new Error('Stack with id covercast-local-engagement does not exist'));
    await expect(findDeployment(where, { client, target })).rejects.toMatchObject({
      code: 'not-deployed',
      field: 'stage',
      message: expect.stringContaining('run npm start'),
    });
  });

  it('a stack without its outputs is not completely deployed', async () => {
    const { Queues, ...rest } = given;
    givenStack(rest);
    await expect(findDeployment(where, { client, target })).rejects.toMatchObject({ code: 'not-deployed' });
  });

  it.each([
    [new Error('Region is missing'), 'no-region', 'AWS_REGION'],
    [Object.assign(new Error('nobody'), { name: 'CredentialsProviderError' }), 'no-credentials', 'sign in'],
  ])('what keeps it from looking is told with the remedy: %s', async (cause, code, remedy) => {
    cloudFormation.on(DescribeStacksCommand).rejects(cause);
    const search = findDeployment({ stage: 'staging', prefix: 'covercast' }, { client, target: undefined });
    await expect(search).rejects.toMatchObject({ code, message: expect.stringContaining(remedy) });
  });
});
