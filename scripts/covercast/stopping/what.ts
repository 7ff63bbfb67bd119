import type { HaltScope } from '#shared/contracts/halt.ts';
import { UsageError } from '../errors.ts';
import { type Given, positionals } from '../given.ts';

const LONGEST_EPISODE = 200;

/** How what is halted is written on the command line. */
export const WHAT = 'all | programme NAME | episode ID';

/** What is to be halted or resumed: `all`, a programme, or an episode. Throws UsageError. */
export function whatOf(given: Given): HaltScope {
  const [kind] = given.positionals;
  if (kind === 'all') {
    positionals(given, 'WHAT');
    return 'all';
  }
  if (kind !== 'programme' && kind !== 'episode') throw new UsageError(`WHAT is one of: ${WHAT}`, 'WHAT');
  const [, name] = positionals(given, 'WHAT', kind === 'programme' ? 'NAME' : 'ID');
  return kind === 'programme' ? `programme:${name}` : `episode:${episode(name)}`;
}

/** Halts are read by the occurrence before its first `#`; what holds one would stop nothing. */
function episode(id: string): string {
  if (id.length > 0 && id.length <= LONGEST_EPISODE && !id.includes('#')) return id;
  throw new UsageError('ID wants an episode: the occurrence as `covercast why` shows it, before its #', 'ID');
}

/** What a halt stops, in words: `everything`, `the programme offer`, `the episode spring`. */
export function inWords(scope: HaltScope): string {
  const colon = scope.indexOf(':');
  return colon < 0 ? 'everything' : `the ${scope.slice(0, colon)} ${scope.slice(colon + 1)}`;
}
