import type { Problem } from '#shared/contracts/problem.ts';
import { CovercastError } from '#shared/errors.ts';
import { problemOf } from '../../covercast/problem-of.ts';
import { DoorRefused } from './door-refused.ts';

/** An error as the page tells it, with what to do where something can be done. */
export function inWords(error: unknown): Problem['error'] {
  if (error instanceof DoorRefused) return error.problem;
  const { error: told } = problemOf(error);
  if (error instanceof CovercastError) return told;
  const remedy = 'If it has ended, run npm start again.';
  return { ...told, message: `The local AWS does not answer as it should (${told.code}). ${remedy}` };
}
