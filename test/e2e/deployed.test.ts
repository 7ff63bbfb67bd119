import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { expect, inject, test } from 'vitest';
import { clientConfig } from '../../scripts/aws/client-config.ts';
import { Status } from '../../scripts/covercast/verbs/status.ts';
import { environmentFor } from '../../scripts/local/aws-environment.ts';
import { runCovercastIn } from '../../scripts/local/scenes/run-covercast.ts';
import { covercast, settled } from '../support/deployed.ts';

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

test('the command line answers the same as a program of its own, and fails as one', async () => {
  const env = { ...environmentFor(inject('target')), COVERCAST_STATE_FOLDER: inject('stateFolder') };
  const program = runCovercastIn(env);
  await settled();
  // nothing of the counts of items: a schedule may have added one in between
  const { counts, ...answer } = await program('status', [], Status);
  expect(await covercast('status', [], Status)).toMatchObject(answer);
  expect(Object.keys(counts)).not.toEqual([]);
  const unknown = ['no-such-queue'];
  const refusal = /There is no queue of that name.*failed with code 2/s;
  await expect(program('redrive', unknown, Status)).rejects.toThrow(refusal);
  await expect(covercast('redrive', unknown, Status)).rejects.toThrow(refusal);
});
