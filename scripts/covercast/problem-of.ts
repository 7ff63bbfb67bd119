import { type Problem, problem } from '#shared/contracts/problem.ts';
import { CovercastError } from '#shared/errors.ts';
import { CommandFailed, UsageError } from './errors.ts';

/** An error as the command line tells it. Those of AWS and Node keep their own name as code. */
export function problemOf(error: unknown): Problem {
  if (error instanceof UsageError || error instanceof CommandFailed) {
    return problem(error.code, error.message, error.field);
  }
  if (error instanceof CovercastError) return problem(error.code, error.message);
  if (error instanceof Error) return problem(codeOf(error), `${error.name}: ${error.message}`);
  return problem('unexpected', String(error));
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
