import type { ClaimTerms, Inputs, ServiceTerms } from '../../contracts/inputs.ts';
import { packedDay, packedDayOrInstant, unpackedDay } from './packed-day.ts';
import { packedInstant, unpackedInstant } from './packed-instant.ts';
import { packedText, parted, unpackedText } from './packed-text.ts';

/** Before the day since when documents are missing: some still are, or none. */
const MISSING = '!';
const COMPLETE = '.';
/** Before when the customer was first asked about a service: they have answered, or not. */
const ANSWERED = '!';
const OPEN = '.';
/** That they never were, nor will be. No instant reads so. */
const NEVER = '~';
/** No other messages, told from nothing being said of them. */
const NONE = '-';

/**
 * What inputs say of when a message falls due and what counts beside it, as parts of their text; none where they say
 * nothing:
 *
 *     g2a     mf1k2j40   !g1z                     mf1k2j40;mf1k9zzz         .mf1k2j40;agent-7
 *     │       │          └claim: missing since    └others that caps count   └service: asked first, who gave it
 *     │       └due at
 *     └the date it is for
 */
export function packedDue({ on, dueAt, claim, recent, service }: Inputs): readonly string[] {
  const parts = [
    packedDayOrInstant(on),
    dueAt === undefined ? '' : packedInstant(dueAt),
    claim ? packedClaim(claim) : '',
    recent ? recent.map(packedInstant).join(';') || NONE : '',
    service ? packedService(service) : '',
  ];
  while (parts.at(-1) === '') parts.pop();
  return parts;
}

/** What `packedDue` was given, for a schema to judge. */
export function unpackedDue([
  on = '',
  dueAt = '',
  claim = '',
  recent = '',
  service = '',
]: readonly string[]): object {
  return {
    ...(on !== '' && { on: unpackedDay(on) }),
    ...(dueAt !== '' && { dueAt: unpackedInstant(dueAt) }),
    ...(claim !== '' && { claim: unpackedClaim(claim) }),
    ...(recent !== '' && { recent: unpackedRecent(recent) }),
    ...(service !== '' && { service: unpackedService(service) }),
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

function packedService({ isAnswered, asked, servicedBy }: ServiceTerms): string {
  const mark = isAnswered ? ANSWERED : OPEN;
  const about = mark + (asked === undefined ? '' : packedAsked(asked));
  return servicedBy === undefined ? about : `${about};${packedText(servicedBy)}`;
}

function packedAsked(asked: NonNullable<ServiceTerms['asked']>): string {
  return asked === 'never' ? NEVER : packedInstant(asked);
}

function unpackedService(packed: string): unknown {
  const [about = '', by] = packed.split(';');
  const since = about.slice(1);
  const servicedBy = unpackedText(by);
  return {
    isAnswered: about.startsWith(ANSWERED),
    ...(since !== '' && { asked: since === NEVER ? 'never' : unpackedInstant(since) }),
    ...(servicedBy !== undefined && { servicedBy }),
  };
}
