import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { LocalTarget } from '../../scripts/aws/local-target.ts';
import type { StackOutputs } from '../../scripts/local/deploy.ts';
import { type LocalStack, startLocalStack } from '../../scripts/local/local-stack.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the deployed app's AWS answers. */
    readonly target: LocalTarget;
    /** The outputs of its stacks. */
    readonly outputs: StackOutputs;
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
  const { endpointUrl, caBundle, region, outputs } = stack;
  project.provide('target', { endpointUrl, caBundle, region });
  project.provide('outputs', outputs);
  project.provide('stateFolder', stateFolder);
  project.provide('businessOffset', 0);
}

/** Stops what setup started. */
export async function teardown(): Promise<void> {
  await stack?.stop();
}
