import { fileURLToPath } from 'node:url';

/** @param {string} path relative to the repository */
const inRepository = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where the installed things stand, all of them ignored by git. */
export const paths = {
  repository: inRepository(''),
  packages: inRepository('node_modules'),
  executables: inRepository('node_modules/.bin'),
  node: inRepository('node_modules/.bin/node'),
  localFolder: inRepository('.local'),
  lock: inRepository('.local/setup.lock'),
  emulator: inRepository('.local/venv'),
  emulatorPython: inRepository('.local/venv/bin/python'),
  requirements: inRepository('scripts/local/requirements.txt'),
  /** @param {string} name a file at the top of the repository */
  top: inRepository,
};
