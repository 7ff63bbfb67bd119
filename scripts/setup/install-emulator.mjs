import { existsSync, readFileSync, rmSync } from 'node:fs';
import { paths } from './paths.mjs';
import { findPython } from './python.mjs';
import { run } from './run.mjs';
import { isFresh, writeStamp } from './stamp.mjs';
import { step } from './step.mjs';

const madeFrom = () => [readFileSync(paths.requirements, 'utf8')];
const pipOptions = ['--quiet', '--no-input', '--disable-pip-version-check'];

/** Whether the local AWS is installed, or another endpoint takes its place. */
export const emulatorIsFresh = () =>
  Boolean(process.env.AWS_ENDPOINT_URL) ||
  (isFresh(paths.emulator, madeFrom()) && existsSync(paths.emulatorPython));

/**
 * Installs the pinned AWS emulator into a virtual environment of this repository.
 * @throws {SetupError} when Python is missing or the installation fails
 */
export async function installEmulator() {
  const python = await findPython();
  rmSync(paths.emulator, { recursive: true, force: true });
  await step(
    'Installing the local AWS',
    () => install(python),
    'Check the connection to the Python package index and run the same command again.',
  );
  writeStamp(paths.emulator, madeFrom());
}

/** @param {string} python */
async function install(python) {
  const made = await run(python, ['-m', 'venv', paths.emulator]);
  if (made.code !== 0) return made;
  return await run(paths.emulatorPython, ['-m', 'pip', 'install', ...pipOptions, '-r', paths.requirements]);
}
