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
  const before = new Map<string, Environment>();
  for (const name of names) {
    const FunctionName = `covercast-local-${name}`;
    const found = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName }));
    const environment = found.Environment?.Variables ?? {};
    before.set(FunctionName, environment);
    await set(lambda, FunctionName, { ...environment, ...leading(environment, url) });
  }
  return async () => {
    for (const [name, environment] of before) await set(lambda, name, environment);
  };
}

function leading(environment: Environment, url: string): Environment {
  const told = queues.flatMap((name) => {
    const address = environment[name];
    return address === undefined ? [] : [[name, new URL(new URL(address).pathname, url).href]];
  });
  return { AWS_ENDPOINT_URL: url, AWS_ENDPOINT_URL_S3: url, ...Object.fromEntries(told) };
}

async function set(lambda: LambdaClient, FunctionName: string, Variables: Environment): Promise<void> {
  await lambda.send(
    new UpdateFunctionConfigurationCommand({ FunctionName, Environment: { Variables: { ...Variables } } }),
  );
}
