import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type LocalTarget, localAccount } from '../aws/local-target.ts';
import { Problem } from '../problem.ts';
import { runCommand } from '../process/run-command.ts';
import { tail } from '../process/tail.ts';
import type { Timed } from '../process/timed.ts';
import { environmentFor } from './aws-environment.ts';

const repository = join(import.meta.dirname, '../..');
const cdk = join(repository, 'node_modules/.bin/cdk');
const quiet = ['--no-color', '--no-notices', '--no-version-reporting'];
const offline = { CDK_DISABLE_VERSION_CHECK: 'true', CDK_DISABLE_CLI_TELEMETRY: 'true' };

const Outputs = z.record(z.string(), z.record(z.string(), z.string()));

/** The outputs of each stack, by stack name and output name. */
export type StackOutputs = z.infer<typeof Outputs>;

/**
 * Deploys the app to the target as it would be to AWS, from one synthesis in `folder` (an absolute path).
 * Throws Problem with what the failing command said.
 */
export async function deploy(target: LocalTarget, folder: string, timed: Timed): Promise<StackOutputs> {
  const assembly = join(folder, 'cdk.out');
  const bootstrap = join(folder, 'cdk.bootstrap.out'); // of its own: two deployments may go on side by side
  const outputs = join(folder, 'outputs.json');
  await Promise.all([
    timed('Preparing the account (cdk bootstrap)', () =>
      runCdk(target, ['bootstrap', `aws://${localAccount}/${target.region}`, '--output', bootstrap]),
    ),
    timed('Building the app (cdk synth)', () =>
      runCdk(target, ['synth', '--quiet', '--context', 'stage=local', '--output', assembly]),
    ),
  ]);
  await timed('Deploying the stacks (cdk deploy)', () =>
    runCdk(target, ['deploy', '--app', assembly, '--all', ...deployOptions, '--outputs-file', outputs]),
  );
  return Outputs.parse(JSON.parse(readFileSync(outputs, 'utf8')));
}

const deployOptions = ['--require-approval', 'never', '--method', 'direct', '--progress', 'events'];

async function runCdk(target: LocalTarget, args: readonly string[]): Promise<void> {
  const env = { ...environmentFor(target), ...offline };
  const { code, output } = await runCommand(cdk, [...args, ...quiet], { env, cwd: repository });
  if (code !== 0) throw new Problem(`${tail(output)}\n\ncdk ${args[0]} failed with code ${code}.`);
}
