import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '../../.local/compile-cache')); // halves the time to start
const { runCovercast } = await import('./run-covercast.ts');

process.exitCode = await runCovercast(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  say: (line) => process.stderr.write(`${line}\n`),
});
