// Runs a command for a parent, and ends it with everything it started as soon as the parent is gone:
//   node tether.ts COMMAND [arguments…]      (as the leader of a process group, standard input held by the parent)
// The parent never writes to standard input; its end means the parent died, even when it had no time to clean up.
import { spawn } from 'node:child_process';

const [command, ...args] = process.argv.slice(2);
if (command === undefined) throw new Error('Usage: node tether.ts COMMAND [arguments…]');

const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.once('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.once('exit', (code) => process.exit(code ?? 1));

process.stdin.once('close', () => process.kill(-process.pid, 'SIGKILL'));
process.stdin.resume();
