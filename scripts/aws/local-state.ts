import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const LocalState = z.object({
  endpointUrl: z.string(),
  caBundle: z.optional(z.string()),
  region: z.string(),
  pid: z.number(),
  startedAt: z.string(),
});

/** What a running local stack writes down for other programs: where it answers, and who runs it since when (UTC). */
export type LocalState = z.infer<typeof LocalState>;

/** The state of the local stack in the folder; undefined when none runs there, whatever it left behind. */
export function readState(folder: string): LocalState | undefined {
  const file = stateFile(folder);
  if (!existsSync(file)) return undefined;
  const state = LocalState.parse(JSON.parse(readFileSync(file, 'utf8')));
  return isAlive(state.pid) ? state : undefined;
}

/** Writes the state in one move, so that nobody reads half of it. */
export function writeState(folder: string, state: LocalState): void {
  mkdirSync(folder, { recursive: true });
  const draft = `${stateFile(folder)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(state, null, 2)}\n`);
  renameSync(draft, stateFile(folder));
}

/** Takes back what this process wrote; another's state stays. */
export function removeState(folder: string): void {
  if (readState(folder)?.pid === process.pid) rmSync(stateFile(folder), { force: true });
}

function stateFile(folder: string): string {
  return join(folder, 'state.json');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
