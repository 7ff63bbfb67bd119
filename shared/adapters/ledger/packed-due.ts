import type { ClaimTerms, Inputs } from '../../contracts/inputs.ts';
import { packedDay, packedDayOrInstant, unpackedDay } from './packed-day.ts';
import { packedInstant, unpackedInstant } from './packed-instant.ts';
import { parted } from './packed-text.ts';

/** Before the day since when documents are missing: some still are, or none. */
const MISSING = '!';
const COMPLETE = '.';
/** No other messages, told from nothing being said of them. */
const NONE = '-';

/**
 * What inputs say of when a message falls due and what counts beside it, as parts of their text; none where they say
 * nothing:
 *
 *     g2a     mf1k2j40   !g1z                     mf1k2j40;mf1k9zzz
 *     │       │          └claim: missing since    └others that caps count
 *     │       └due at
 *     └the date it is for
 */
export function packedDue({ on, dueAt, claim, recent }: Inputs): readonly string[] {
  const parts = [
    packedDayOrInstant(on),
    dueAt === undefined ? '' : packedInstant(dueAt),
    claim ? packedClaim(claim) : '',
    recent ? recent.map(packedInstant).join(';') || NONE : '',
  ];
  while (parts.at(-1) === '') parts.pop();
  return parts;
}

/** What `packedDue` was given, for a schema to judge. */
export function unpackedDue([on = '', dueAt = '', claim = '', recent = '']: readonly string[]): object {
  return {
    ...(on !== '' && { on: unpackedDay(on) }),
    ...(dueAt !== '' && { dueAt: unpackedInstant(dueAt) }),
    ...(claim !== '' && { claim: unpackedClaim(claim) }),
    ...(recent !== '' && { recent: unpackedRecent(recent) }),
  };
}

function packedClaim({ hasMissing, missingSince }: ClaimTerms): string {
  return (hasMissing ? MISSING : COMPLETE) + (missingSince === undefined ? '' : packedDay(missingSince));
}

function unpackedClaim(packed: string): unknown {
  const since = packed.slice(1);
  return {
    hasMissing: packed.startsWith(MISSING),
    ...(since !== '' && { missingSince: unpackedDay(since) }),
  };
}

function unpackedRecent(packed: string): unknown {
  return packed === NONE ? [] : parted(packed, ';').map(unpackedInstant);
}
