import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { clientConfig } from '../../aws/client-config.ts';
import type { Check, Scene } from './scene.ts';

/** The app stands: every stack of it reports complete. */
export const deployedStacks: Scene = {
  title: 'The app is deployed',
  play: async ({ target, outputs }) => {
    const client = new CloudFormationClient(clientConfig(target));
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({}));
    const states = new Map(Stacks.map((stack) => [stack.StackName, stack.StackStatus]));
    const names = Object.keys(outputs);
    return names.length === 0
      ? [{ line: 'no stack was deployed', ok: false }]
      : names.map((name) => check(name, states));
  },
};

function check(name: string, states: ReadonlyMap<string | undefined, string | undefined>): Check {
  const state = states.get(name) ?? 'missing';
  return { line: `stack ${name}: ${state}`, ok: /^(CREATE|UPDATE)_COMPLETE$/.test(state) };
}
