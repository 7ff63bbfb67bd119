import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../process/run-command.ts';
import { searchPath } from '../process/search-path.ts';
import { assemblyFolder } from './assembly.ts';
import { countTests } from './count-tests.ts';
import type { Outcome, Step } from './step.ts';
import { tool } from './tool-step.ts';

const repository = join(import.meta.dirname, '../..');

/** A step that runs the tests of one vitest project, and counts each test. */
export function vitestStep(title: string, project: string): Step {
  return { title, run: () => runProject(project) };
}

async function runProject(project: string): Promise<Outcome> {
  const report = join(repository, `.local/gate/${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--project', project, ...reporters];
  const { code, output } = await runCommand(tool('vitest'), args, {
    cwd: repository,
    env: plainEnvironment(),
  });
  const written = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  return { ...countTests(written, code), output };
}

function plainEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: searchPath, NO_COLOR: '1', CI: 'true', COVERCAST_ASSEMBLY: assemblyFolder };
}
