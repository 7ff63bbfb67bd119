import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { expect, inject, test } from 'vitest';
import { clientConfig } from '../../scripts/aws/client-config.ts';

const config = clientConfig(inject('target'));

test('every stack of the app is complete', async () => {
  const { Stacks = [] } = await new CloudFormationClient(config).send(new DescribeStacksCommand({}));
  const deployed = Stacks.filter(({ StackName = '' }) => StackName in inject('outputs'));
  expect(deployed.length).toBeGreaterThan(0);
  expect(deployed.map(({ StackStatus }) => StackStatus)).toEqual(deployed.map(() => 'CREATE_COMPLETE'));
});

test('a local AWS is nobody’s real account', async () => {
  const { Account } = await new STSClient(config).send(new GetCallerIdentityCommand({}));
  expect(Account).toBe('000000000000');
});
