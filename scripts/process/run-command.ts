import { searchPath } from './search-path.ts';
import { startTethered } from './tethered.ts';

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams, in the order in which they arrived. */
  readonly output: string;
}

/**
 * Runs a command to its end, quietly, and returns its exit code (127: no such command) and output. Without an
 * environment of its own it gets ours, with the pinned Node first on the path.
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {},
): Promise<CommandResult> {
  const written = { stdout: '', stderr: '', output: '' };
  const tethered = startTethered(command, args, {
    env: { ...process.env, PATH: searchPath },
    ...options,
    output: 'pipe',
    onOutput: (text, stream) => {
      written[stream] += text;
      written.output += text;
    },
  });
  return { code: await tethered.ended, ...written };
}
