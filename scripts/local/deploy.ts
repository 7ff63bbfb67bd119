import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type LocalTarget, localAccount } from '../aws/local-target.ts';
import type { Timed } from '../process/timed.ts';
import { givenAssembly, synthesize } from './assembly.ts';
import { environmentFor } from './aws-environment.ts';
import { runCdk } from './cdk.ts';

const Outputs = z.record(z.string(), z.record(z.string(), z.string()));

/** The outputs of each stack, by stack name and output name. */
export type StackOutputs = z.infer<typeof Outputs>;

/** The app as it stands on a local AWS. */
export interface Deployed {
  readonly outputs: StackOutputs;
  /** The folder of the assembly it was deployed from. */
  readonly assembly: string;
}

/**
 * Deploys the app to the target as it would be to AWS, from the given assembly or from one synthesis in `folder` (an
 * absolute path). Throws Problem with what the failing command said.
 */
export async function deploy(target: LocalTarget, folder: string, timed: Timed): Promise<Deployed> {
  const env = environmentFor(target);
  const given = givenAssembly();
  const assembly = given ?? join(folder, 'cdk.out');
  const file = join(folder, 'outputs.json');
  await Promise.all([
    timed('Preparing the account (cdk bootstrap)', () =>
      // Beside no cdk.json: with an app in sight it would be synthesized for this, too.
      runCdk(['bootstrap', `aws://${localAccount}/${target.region}`], { env, cwd: folder }),
    ),
    given ?? timed('Building the app (cdk synth)', () => synthesize(assembly)),
  ]);
  await timed('Deploying the stacks (cdk deploy)', () =>
    runCdk(['deploy', '--app', assembly, '--all', ...deployOptions, '--outputs-file', file], { env }),
  );
  return { outputs: Outputs.parse(JSON.parse(readFileSync(file, 'utf8'))), assembly };
}

const deployOptions = ['--require-approval', 'never', '--method', 'direct', '--progress', 'events'];
