// Runs a TypeScript program of this repository on the Node that npm start and npm test install:
//   node scripts/run.mjs SCRIPT.ts [arguments…]
// Says what to do where they have not yet. Plain JavaScript, no packages.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runsTypeScript } from './setup/runs-typescript.mjs';

const [node, , program = '', ...args] = process.argv;
if (runsTypeScript(process.versions.node) && existsSync('node_modules')) {
  process.argv = [node ?? '', resolve(program), ...args];
  await import(pathToFileURL(resolve(program)).href);
} else {
  const message = 'Nothing is installed here yet: run npm start or npm test first.';
  if (args.includes('--json')) console.log(JSON.stringify({ error: { code: 'not-installed', message } }));
  else console.error(message);
  process.exitCode = 1;
}
