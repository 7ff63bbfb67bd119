import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter } from 'node:path';
import { paths } from './paths.mjs';

/**
 * Runs the program on the pinned Node, which its own children find first too, and returns its exit code.
 * Signals are passed on. The channel between the two closes when this process dies, however it dies: the
 * program then stops what it started.
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export function runScript(script, args) {
  const env = { ...process.env, PATH: [paths.executables, process.env.PATH].join(delimiter) };
  const child = spawn(paths.node, [script, ...args], {
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
