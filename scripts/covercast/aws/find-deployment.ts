import { type CloudFormationClient, DescribeStacksCommand, type Stack } from '@aws-sdk/client-cloudformation';
import type { LocalTarget } from '../../aws/local-target.ts';
import { reachableUrl } from '../../aws/reachable-url.ts';
import { type Deployment, Outputs, stackOf, type Where } from '../deployment.ts';
import { CommandFailed } from '../errors.ts';

/** What a deployment is looked for with; without a target it is on AWS itself. */
export interface Searching {
  readonly client: CloudFormationClient;
  readonly target: LocalTarget | undefined;
}

/** The deployment as its engagement stack describes it. Throws CommandFailed `not-deployed` with the remedy. */
export async function findDeployment(where: Where, { client, target }: Searching): Promise<Deployment> {
  const stack = await describe(client, where);
  const given = (stack.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]);
  const outputs = Outputs.safeParse(Object.fromEntries(given));
  if (!outputs.success) throw notDeployed(where, 'is not completely deployed');
  const aws = target === undefined ? {} : { aws: { endpointUrl: target.endpointUrl, ...trustOf(target) } };
  return {
    stage: where.stage,
    isComplete: /^(CREATE|UPDATE)_COMPLETE$/.test(stack.StackStatus ?? ''),
    endpoint: reachableUrl(outputs.data.WebhookUrl, target).replace(/\/+$/, ''),
    outputs: outputs.data,
    ...aws,
  };
}

function trustOf({ caBundle }: LocalTarget): { readonly caBundle?: string } {
  return caBundle === undefined ? {} : { caBundle };
}

async function describe(client: CloudFormationClient, where: Where): Promise<Stack> {
  const command = new DescribeStacksCommand({ StackName: stackOf(where) });
  const answer = await client.send(command).catch((error: unknown) => {
    throw error instanceof Error ? (remedied(error, where) ?? error) : error;
  });
  const [stack] = answer.Stacks ?? [];
  if (stack === undefined) throw notDeployed(where, 'is not deployed');
  return stack;
}

/** What keeps a search from beginning, and a stack that is not there, with what to do. */
function remedied(error: Error, where: Where): CommandFailed | undefined {
  if (/does not exist/.test(error.message)) return notDeployed(where, 'is not deployed');
  if (error.message === 'Region is missing')
    return new CommandFailed('no-region', `${error.message}: set AWS_REGION to that of the deployment.`);
  if (error.name === 'CredentialsProviderError')
    return new CommandFailed(
      'no-credentials',
      'You are not signed in to AWS: set AWS_PROFILE, or sign in anew.',
    );
  return undefined;
}

function notDeployed(where: Where, what: string): CommandFailed {
  const remedy =
    where.stage === 'local'
      ? 'run npm start in another terminal'
      : `deploy it first (cdk deploy -c stage=${where.stage})`;
  return new CommandFailed('not-deployed', `The stack ${stackOf(where)} ${what}: ${remedy}.`, {
    field: 'stage',
  });
}
