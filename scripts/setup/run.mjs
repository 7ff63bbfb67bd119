import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const interruptions = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command to its end in a process group of its own, and returns its exit code and output.
 * An interruption of this process ends the whole group first.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string}} [options]
 * @returns {Promise<{code: number, output: string}>} code 127 when there is no such command
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const interrupted = (signal) => {
      endGroup(child.pid);
      process.exit(128 + constants.signals[signal]);
    };
    const settle = (code, text) => {
      for (const signal of interruptions) process.removeListener(signal, interrupted);
      resolve({ code, output: text });
    };
    for (const signal of interruptions) process.once(signal, interrupted);
    child.once('error', (error) => settle(127, error.message));
    child.once('close', (code) => settle(code ?? 1, output));
  });
}

/** @param {number | undefined} pid */
function endGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
