import type { LocalTarget } from '../aws/local-target.ts';
import type { Problem } from '../problem.ts';
import { timedBy } from '../process/timed.ts';
import { type Deployed, deploy } from './deploy.ts';
import { type LocalAws, type LocalAwsOptions, startLocalAws } from './local-aws.ts';

/** The deployed app on a local AWS. */
export interface LocalStack extends LocalTarget, Deployed, Pick<LocalAws, 'failure' | 'stop'> {}

/**
 * Starts a local AWS and deploys the app to it. Throws Problem, with everything stopped again, when something fails or
 * one is already running from the folder.
 */
export async function startLocalStack({
  stateFolder,
  say = console.log,
}: LocalAwsOptions): Promise<LocalStack> {
  const { target, folder, failure, stop } = await startLocalAws({ stateFolder, say });
  try {
    const deployed = await Promise.race([deploy(target, folder, timedBy(say)), thrown(failure)]);
    return { ...target, ...deployed, failure, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function thrown(failure: Promise<Problem>): Promise<never> {
  throw await failure;
}
