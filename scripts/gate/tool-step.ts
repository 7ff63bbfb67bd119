import { join } from 'node:path';
import { runCommand } from '../process/run-command.ts';
import { type Step, single } from './step.ts';

const repository = join(import.meta.dirname, '../..');

/** The path of an installed tool. */
export function tool(name: string): string {
  return join(repository, 'node_modules/.bin', name);
}

/** A step that is one tool run over the repository, and one check: that it exits with 0. */
export function toolStep(title: string, name: string, ...args: readonly string[]): Step {
  const run = async () => {
    const { code, output } = await runCommand(tool(name), args, { cwd: repository });
    return single(code === 0, output);
  };
  return { title, run };
}
