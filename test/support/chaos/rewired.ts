import {
  GetFunctionConfigurationCommand,
  LambdaClient,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import { variables } from '#shared/env.ts';
import { clientConfig } from '../../../scripts/aws/client-config.ts';
import type { LocalTarget } from '../../../scripts/aws/local-target.ts';
import type { Mend } from '../failures.ts';

type Environment = Readonly<Record<string, string>>;

/** What of a function is set. */
interface Setting {
  readonly Environment: { readonly Variables: Record<string, string> };
  readonly Timeout: number;
}

/** How long these functions may take, seconds: what they claim is theirs for so long, also where they lost sight of it. */
export const LONGEST_S = 20;

const queues = [
  variables.urgentQueue,
  variables.repliesQueue,
  variables.ordinaryQueue,
  variables.importTasksQueue,
];

/**
 * Leads every AWS call of these functions by another address, but for the one that shortens the wait of a message
 * that failed: without it a message would be hidden for minutes. Setting an environment ends the function's running
 * instances in the middle of what they do.
 */
export async function rewired(target: LocalTarget, names: readonly string[], url: string): Promise<Mend> {
  const lambda = new LambdaClient(clientConfig(target));
  const before = new Map<string, Setting>();
  for (const name of names) {
    const FunctionName = `covercast-local-${name}`;
    const found = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName }));
    const { Environment: { Variables = {} } = {}, Timeout = LONGEST_S } = found;
    before.set(FunctionName, { Environment: { Variables }, Timeout });
    const led = { Variables: { ...Variables, ...leading(Variables, url) } };
    await set(lambda, FunctionName, { Environment: led, Timeout: Math.min(Timeout, LONGEST_S) });
  }
  return async () => {
    for (const [name, setting] of before) await set(lambda, name, setting);
  };
}

function leading(environment: Environment, url: string): Environment {
  const told = queues.flatMap((name) => {
    const address = environment[name];
    return address === undefined ? [] : [[name, new URL(new URL(address).pathname, url).href]];
  });
  return { AWS_ENDPOINT_URL: url, AWS_ENDPOINT_URL_S3: url, ...Object.fromEntries(told) };
}

async function set(lambda: LambdaClient, FunctionName: string, setting: Setting): Promise<void> {
  await lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName, ...setting }));
}
