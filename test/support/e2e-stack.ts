import { resolve } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { TestProject } from 'vitest/node';
import { dynamoClockSettings } from '#shared/adapters/dynamo-clock-settings.ts';
import { millisecondsOf } from '#shared/contracts/instant.ts';
import { systemClock } from '#shared/runtime/clocks.ts';
import { clientConfig } from '../../scripts/aws/client-config.ts';
import type { LocalTarget } from '../../scripts/aws/local-target.ts';
import type { StackOutputs } from '../../scripts/local/deploy.ts';
import { type LocalStack, startLocalStack } from '../../scripts/local/local-stack.ts';
import { nextWorkingMorning } from './next-working-morning.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the deployed app's AWS answers. */
    readonly target: LocalTarget;
    /** The outputs of its stacks. */
    readonly outputs: StackOutputs;
    /** The folder of the assembly it was deployed from. */
    readonly assembly: string;
    /** The state folder, for programs that find the stack by COVERCAST_STATE_FOLDER. */
    readonly stateFolder: string;
    /** Business time less the machine's, in milliseconds. */
    readonly businessOffset: number;
  }
}

let stack: LocalStack | undefined;

/** Deploys the app once for all files of the project; tests reach it by `inject('target')`. */
export async function setup(project: TestProject): Promise<void> {
  const stateFolder = resolve('.local', project.name);
  stack = await startLocalStack({ stateFolder });
  const { endpointUrl, caBundle, region, outputs, assembly } = stack;
  project.provide('target', { endpointUrl, caBundle, region });
  project.provide('outputs', outputs);
  project.provide('assembly', assembly);
  project.provide('stateFolder', stateFolder);
  project.provide('businessOffset', await moveToMorning(stack));
}

/**
 * Business time of the run: from five past ten in Shanghai on the next working day on: later than anything else says it is, when service messages may come
 * to everybody there. Returns by how many milliseconds it is moved.
 */
async function moveToMorning({ outputs, ...target }: LocalStack): Promise<number> {
  const table = outputs['covercast-local-engagement']?.['AgendaTable'] ?? '';
  const client = new DynamoDBClient(clientConfig(target));
  const offsetMs = millisecondsOf(nextWorkingMorning(systemClock())) - Date.now();
  await dynamoClockSettings({ client, table }).put({ mode: 'running', offsetMs });
  return offsetMs;
}

/** Stops what setup started. */
export async function teardown(): Promise<void> {
  await stack?.stop();
}
