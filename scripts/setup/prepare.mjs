import { emulatorIsFresh, installEmulator } from './install-emulator.mjs';
import { installPackages, packagesAreFresh } from './install-packages.mjs';
import { withLock } from './lock.mjs';
import { paths } from './paths.mjs';

/** Installs what is missing or has changed. Nothing to do takes a few milliseconds. */
export async function prepare() {
  if (packagesAreFresh() && emulatorIsFresh()) return;
  await withLock(paths.lock, async () => {
    const installations = [
      ...(packagesAreFresh() ? [] : [installPackages()]),
      ...(emulatorIsFresh() ? [] : [installEmulator()]),
    ];
    const ends = await Promise.allSettled(installations); // none is left half done when another fails
    const failed = ends.find(({ status }) => status === 'rejected');
    if (failed) throw failed.reason;
  });
}
