import { type Request, readCommandLine, verbName, wantsJson } from './command-line.ts';
import type { Where } from './deployment.ts';
import type { Desk } from './desk.ts';
import { UsageError } from './errors.ts';
import { helpOn, overallHelp } from './help.ts';
import { problemOf } from './problem-of.ts';
import { verbs } from './registry.ts';

/** Where the command line writes: its answer, and what it says meanwhile. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly say: (line: string) => void;
}

/** Makes the desk of a deployment. */
export type OpenDesk = (where: Where, say: Terminal['say']) => Promise<Desk>;

/** Runs one command line to its end and returns the exit code: 0, 2 for misuse, 1 for failure. Throws nothing. */
export async function runCovercast(
  args: readonly string[],
  terminal: Terminal,
  openDesk: OpenDesk = awsDesk,
): Promise<number> {
  try {
    return await perform(readCommandLine(args, verbs), wantsJson(args), terminal, openDesk);
  } catch (error) {
    return fail(error, args, terminal);
  }
}

async function perform(
  request: Request,
  json: boolean,
  terminal: Terminal,
  openDesk: OpenDesk,
): Promise<number> {
  if (request.kind === 'help') return help(request, json, terminal);
  const desk = await openDesk(request.where, terminal.say);
  const { document, text, exitCode } = await request.verb.answer(request.given, desk);
  terminal.write(json ? `${JSON.stringify(document, null, 2)}\n` : `${text}\n`);
  return exitCode;
}

function help({ verb }: Request, json: boolean, terminal: Terminal): number {
  const text = verb === undefined ? overallHelp(verbs) : helpOn(verb);
  terminal.write(json ? `${JSON.stringify({ help: text })}\n` : `${text}\n`);
  return 0;
}

function fail(error: unknown, args: readonly string[], terminal: Terminal): number {
  const { code, message, field } = problemOf(error).error;
  if (wantsJson(args)) terminal.write(`${JSON.stringify(problemOf(error))}\n`);
  else terminal.say(code === 'usage' ? `${message} (${field}). Try: ${helpFor(args)}` : message);
  return error instanceof UsageError ? 2 : 1;
}

function helpFor(args: readonly string[]): string {
  const verb = verbs.find(({ name }) => name === verbName(args));
  return ['npm run covercast --', ...(verb ? [verb.name] : []), '--help'].join(' ');
}

/** The SDK is loaded for work only: help and misuse answer at once. */
async function awsDesk(where: Where, say: Terminal['say']): Promise<Desk> {
  const { openAwsDesk } = await import('./aws/aws-desk.ts');
  return openAwsDesk(where, say);
}
