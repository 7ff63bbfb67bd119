import { emulatorIsFresh, installEmulator } from './install-emulator.mjs';
import { installPackages, packagesAreFresh } from './install-packages.mjs';
import { withLock } from './lock.mjs';
import { paths } from './paths.mjs';

/** Installs what is missing or has changed. Nothing to do takes a few milliseconds. */
export async function prepare() {
  if (packagesAreFresh() && emulatorIsFresh()) return;
  await withLock(paths.lock, async () => {
    if (!packagesAreFresh()) await installPackages();
    if (!emulatorIsFresh()) await installEmulator();
  });
}
