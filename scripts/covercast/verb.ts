import type { ParseArgsOptionsConfig } from 'node:util';
import type * as z from 'zod/mini';
import type { Desk } from './desk.ts';
import type { Given } from './given.ts';

/** A verb of the command line as its file writes it: `covercast <name> …`. */
export interface VerbOf<Result> {
  readonly name: string;
  /** Its arguments and own flags, as usage lines show them: `FILE [--wait SECONDS]`. */
  readonly synopsis: string;
  /** One line for the list of verbs. */
  readonly summary: string;
  /** What a person needs to know beyond that, flags included. */
  readonly details: string;
  /** Its own flags; `--json`, `--stage` and `--help` are every verb's. */
  readonly options: ParseArgsOptionsConfig;
  /** The JSON document it answers with: a stable contract. */
  readonly result: z.ZodMiniType<Result>;
  /** Does it. Throws UsageError for arguments it cannot use, other CovercastErrors when it fails. */
  readonly run: (given: Given, desk: Desk) => Promise<Result>;
  /** The answer for people. */
  readonly show: (result: Result) => string;
  /** Whether an answer that came is a failure all the same (exit code 1). */
  readonly isFailure?: (result: Result) => boolean;
}

/** An answer in both forms, and the exit code. */
export interface Answer {
  readonly document: unknown;
  readonly text: string;
  readonly exitCode: 0 | 1;
}

/** A verb as the command line runs it, whatever its answer is made of. */
export interface Verb extends Omit<VerbOf<unknown>, 'run' | 'show' | 'isFailure'> {
  readonly answer: (given: Given, desk: Desk) => Promise<Answer>;
}

/** Declares a verb. */
export function defineVerb<Result>({ run, show, isFailure, ...about }: VerbOf<Result>): Verb {
  return {
    ...about,
    answer: async (given, desk) => {
      const result = await run(given, desk);
      return { document: result, text: show(result), exitCode: isFailure?.(result) ? 1 : 0 };
    },
  };
}
