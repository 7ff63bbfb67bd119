import { type StdioOptions, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const tether = fileURLToPath(new URL('tether.ts', import.meta.url));
const groups = new Set<number>();
process.on('exit', endAllTethered);

export interface TetheredOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Where output goes: `pipe` for `onOutput`, a file descriptor, or `inherit`. */
  readonly output: 'pipe' | 'inherit' | number;
  readonly onOutput?: (text: string, stream: 'stdout' | 'stderr') => void;
}

export interface Tethered {
  readonly pid: number;
  /** The exit code, once the command and all it started have ended. */
  readonly ended: Promise<number>;
  /** Ends the command and all it started, and waits for it. */
  readonly end: () => Promise<void>;
}

/**
 * Starts a command that cannot outlive this process: it and its children end when this process does, by
 * whatever death. They form a process group of their own, so an interrupt at the keyboard reaches only us.
 */
export function startTethered(command: string, args: readonly string[], options: TetheredOptions): Tethered {
  const stdio: StdioOptions = ['pipe', options.output, options.output];
  const child = spawn(process.execPath, [tether, command, ...args], {
    env: options.env,
    cwd: options.cwd,
    detached: true,
    stdio,
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`Could not start ${command}.`);
  groups.add(pid);
  child.stdout?.setEncoding('utf8').on('data', (text: string) => options.onOutput?.(text, 'stdout'));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => options.onOutput?.(text, 'stderr'));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve())).then(() =>
    endGroup(pid),
  );
  const closed = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  const ended = exited.then(() => closed);
  const end = async () => {
    endGroup(pid);
    await ended;
  };
  return { pid, ended, end };
}

/** Ends everything started here at once, without waiting. */
export function endAllTethered(): void {
  for (const pid of groups) endGroup(pid);
}

function endGroup(pid: number): void {
  if (!groups.delete(pid)) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ESRCH' || error.code === 'EPERM');
}
