import { runCovercast } from './run-covercast.ts';

process.exitCode = await runCovercast(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  say: (line) => process.stderr.write(`${line}\n`),
});
