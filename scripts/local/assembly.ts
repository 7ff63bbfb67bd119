import { synthesisEnvironment } from './aws-environment.ts';
import { runCdk } from './cdk.ts';

/**
 * Synthesizes the app of stage `local` into a folder (an absolute path): the same for every local AWS. Throws Problem
 * with what CDK said.
 */
export async function synthesize(assembly: string): Promise<void> {
  const args = ['synth', '--quiet', '--context', 'stage=local', '--output', assembly];
  await runCdk(args, { env: synthesisEnvironment() });
}

/** The folder of an assembly that is there already, for several deployments: COVERCAST_ASSEMBLY, an absolute path. */
export function givenAssembly(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return env['COVERCAST_ASSEMBLY'] || undefined;
}
