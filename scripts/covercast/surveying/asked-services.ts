import type { Instant } from '#shared/contracts/instant.ts';
import type { LedgerState } from '#shared/contracts/ledger-state.ts';
import type { PlainDate } from '#shared/contracts/plain-date.ts';
import type { ServiceFacts } from '#shared/contracts/service-facts.ts';
import { dayIn } from '#shared/domain/time/day-in.ts';
import { startOfDay } from '#shared/domain/time/instant-at.ts';
import type { LedgerReader, ReadableRow } from '#shared/ports/ledger.ts';
import type { ServiceReader } from '#shared/ports/service-book.ts';
import { surveyInvitation } from '#shared/programmes/survey-invitation.ts';
import { rowsOf } from '../ledger-rows.ts';

/** A service somebody was asked about, and on which day of theirs. */
export interface AskedService {
  readonly service: ServiceFacts;
  readonly invitedOn: PlainDate;
}

/** The services asked about from a day to a day, and how many of them are not in the book any more. */
export interface AskedServices {
  readonly asked: readonly AskedService[];
  readonly leftOut: number;
}

/** The days meant, both inclusive; absent: from the first, or to the last. */
export interface Days {
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
}

/** What has left, or may have. What did not arrive asked nobody. */
const left: readonly LedgerState[] = ['sent', 'delivered', 'unknown'];
/** Nowhere does a day begin earlier. */
const EARLIEST_ZONE = 'Pacific/Kiritimati';

/** The services whose invitation left on these days, by the calendar that its reader had then. */
export async function askedServices(
  ledger: LedgerReader,
  services: ServiceReader,
  { from, to }: Days,
): Promise<AskedServices> {
  const since: Instant | undefined = from === undefined ? undefined : startOfDay(EARLIEST_ZONE, from);
  const rows = await rowsOf(ledger, { since, programme: surveyInvitation.name });
  const invitations = rows
    .filter(({ state }) => left.includes(state))
    .map((row) => ({ row, invitedOn: dayOf(row) }))
    .filter(({ invitedOn }) => (from ?? invitedOn) <= invitedOn && invitedOn <= (to ?? invitedOn));
  const ids = invitations.map(({ row }) => ({ customerId: row.customerId, serviceId: row.occurrence }));
  const found = new Map(
    (await services.find(ids)).map((one) => [nameOf(one.customerId, one.serviceId), one]),
  );
  const asked = invitations.flatMap(({ row, invitedOn }) => {
    const service = found.get(nameOf(row.customerId, row.occurrence));
    return service ? [{ service, invitedOn }] : [];
  });
  return { asked, leftOut: invitations.length - asked.length };
}

function dayOf({ at, inputs }: ReadableRow): PlainDate {
  return dayIn(inputs?.customer?.timeZone ?? 'UTC', at);
}

function nameOf(customerId: string, serviceId: string): string {
  return `${customerId}/${serviceId}`;
}
