import { existsSync, readFileSync, rmSync } from 'node:fs';
import { paths } from './paths.mjs';
import { run } from './run.mjs';
import { SetupError } from './setup-error.mjs';
import { isFresh, writeStamp } from './stamp.mjs';
import { step } from './step.mjs';

/** Whether the packages are those of the lock file. */
export const packagesAreFresh = () => isFresh(paths.packages, madeFrom()) && existsSync(paths.node);

/**
 * Installs the packages of the lock file, the pinned Node among them.
 * @throws {SetupError} when npm is missing or fails
 */
export async function installPackages() {
  const npm = await run('npm', ['--version'], { cwd: paths.repository });
  if (npm.code !== 0) {
    throw new SetupError('Covercast needs npm and found none: it comes with Node from https://nodejs.org.');
  }
  await step(
    'Installing the packages (one to two minutes the first time)',
    () => run('npm', ['ci', '--loglevel=error', '--no-progress'], { cwd: paths.repository }),
    'Check the connection to the package registry and run the same command again.',
  );
  if (!existsSync(paths.node)) {
    rmSync(paths.packages, { recursive: true, force: true });
    throw new SetupError(
      'npm left out the pinned Node: allow install scripts and development packages (npm config get ignore-scripts, omit) and run the same command again.',
    );
  }
  writeStamp(paths.packages, madeFrom());
}

function madeFrom() {
  const { dependencies, devDependencies, allowScripts } = JSON.parse(
    readFileSync(paths.top('package.json'), 'utf8'),
  );
  const lock = readFileSync(paths.top('package-lock.json'), 'utf8');
  return [lock, JSON.stringify({ dependencies, devDependencies, allowScripts })];
}
