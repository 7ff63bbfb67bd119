// Runs a TypeScript program of this repository on a machine that has only Node 20, npm and Python:
//   node scripts/setup.mjs SCRIPT.ts [arguments…]
// Installs what is missing or has changed, then hands over to the pinned Node. Plain JavaScript, no packages.
import { checkNode } from './setup/check-node.mjs';
import { hangUpWithParent } from './setup/hang-up-with-parent.mjs';
import { SetupError } from './setup/setup-error.mjs';

try {
  checkNode(process.versions.node);
  const { prepare } = await import('./setup/prepare.mjs');
  const { runScript } = await import('./setup/run-script.mjs');
  const [script, ...args] = process.argv.slice(2);
  if (script === undefined) throw new SetupError('Usage: node scripts/setup.mjs SCRIPT.ts [arguments…]');
  hangUpWithParent();
  await prepare();
  process.exitCode = await runScript(script, args);
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
