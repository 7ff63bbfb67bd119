import { table } from './show/table.ts';
import type { Verb } from './verb.ts';

const commonFlags = [
  ['--stage STAGE', 'local (what `npm start` runs, the default), staging or prod'],
  ['--prefix NAME', 'the first part of the deployment’s names, where it was given one (default covercast)'],
  ['--json', 'answer with one JSON document on standard output and nothing else'],
  ['--help', 'this text'],
] as const;

const exitCodes = 'Exit code 0 on success, 2 for a command that was not understood, 1 on failure.';

/** The help of the whole command line. */
export function overallHelp(verbs: readonly Verb[]): string {
  return [
    'Usage: npm run covercast -- VERB [arguments] [flags]',
    '',
    table(verbs.map(({ name, summary }) => [name, summary])),
    '',
    'Flags of every verb:',
    table(commonFlags),
    '',
    'Help on one of them: npm run covercast -- VERB --help',
    exitCodes,
  ].join('\n');
}

/** The help of one verb. */
export function helpOn(verb: Verb): string {
  return [
    `Usage: ${usageOf(verb)}`,
    '',
    `${verb.summary}.`,
    '',
    verb.details,
    '',
    table(commonFlags),
    '',
    exitCodes,
  ].join('\n');
}

/** How to write the verb, in one line. */
export function usageOf({ name, synopsis }: Verb): string {
  return `npm run covercast -- ${[name, synopsis].filter(Boolean).join(' ')} [--stage STAGE] [--json]`;
}
