import { join } from 'node:path';
import { Problem } from '../problem.ts';
import { runCommand } from '../process/run-command.ts';
import { tail } from '../process/tail.ts';

const repository = join(import.meta.dirname, '../..');
const cdk = join(repository, 'node_modules/.bin/cdk');
const quiet = ['--no-color', '--no-notices', '--no-version-reporting'];
const offline = { CDK_DISABLE_VERSION_CHECK: 'true', CDK_DISABLE_CLI_TELEMETRY: 'true' };

/** Where a command of CDK runs: with which variables, and where the app is looked for (the repository). */
export interface CdkPlace {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** Runs a command of CDK to its end. Throws Problem with what it said when it fails. */
export async function runCdk(args: readonly string[], { env, cwd = repository }: CdkPlace): Promise<void> {
  const { code, output } = await runCommand(cdk, [...args, ...quiet], { env: { ...env, ...offline }, cwd });
  if (code !== 0) throw new Problem(`${tail(output)}\n\ncdk ${args[0]} failed with code ${code}.`);
}
