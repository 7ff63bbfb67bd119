import { join } from 'node:path';
import { Problem } from '../../problem.ts';
import { runCommand } from '../../process/run-command.ts';
import { tail } from '../../process/tail.ts';
import type { Stage } from './scene.ts';

const main = join(import.meta.dirname, '../../covercast/main.ts');

/** Runs the operator's command line as a process of its own, as a person would, in the given environment. */
export function runCovercastIn(env: NodeJS.ProcessEnv): Stage['covercast'] {
  return async (verb, args, schema) => {
    const { code, stdout, output } = await runCommand(process.execPath, [main, verb, ...args, '--json'], {
      env,
    });
    if (code !== 0) throw new Problem(`${tail(output)}\n\ncovercast ${verb} failed with code ${code}.`);
    return schema.parse(JSON.parse(stdout));
  };
}
