import { Temporal } from 'temporal-polyfill';
import type { Instant } from '#shared/contracts/instant.ts';
import { daysAfter } from '../calendar/days.ts';
import { engagementWorld } from '../engagement-world.ts';
import { aCustomerRecord, aPolicyRecord } from '../records.ts';
import { transitionsOf } from './every-transition.ts';

/** What a proof came to: how many changes of clocks, and whatever went wrong. */
export interface ZonesProof {
  readonly zones: number;
  readonly transitions: number;
  readonly differences: readonly string[];
}

/** A premium that falls due for reminding on the very day of a change of clocks, of somebody there who reads in the evening, or at ten. */
interface Case {
  readonly number: number;
  readonly zone: string;
  readonly day: string;
}

const START: Instant = '2019-12-01T00:00:00.000Z';
const END: Instant = '2031-02-01T00:00:00.000Z';
const AT_A_TIME = 500;

/** The day of every change of clocks of these zones, and the day before: a reminder begins to be due on each. */
export function casesOf(zones: readonly string[]): readonly Case[] {
  const days = zones.flatMap((zone) => {
    const changes = transitionsOf(zone).map((at) =>
      Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString(),
    );
    return [...new Set(changes.flatMap((day) => [day, daysAfter(day, -1)]))].map((day) => ({ zone, day }));
  });
  return days.map((one, number) => ({ ...one, number }));
}

/** Every reminder of these zones goes once, on a day and at an hour that are right by the clock there. */
export async function proveZones(zones: readonly string[]): Promise<ZonesProof> {
  const cases = casesOf(zones);
  const differences: string[] = [];
  for (let at = 0; at < cases.length; at += AT_A_TIME)
    differences.push(...(await differencesIn(cases.slice(at, at + AT_A_TIME))));
  return { zones: zones.length, transitions: cases.length, differences };
}

async function differencesIn(cases: readonly Case[]): Promise<readonly string[]> {
  const world = engagementWorld({ start: START });
  await world.importBook(cases.flatMap(linesOf));
  await world.advanceTo(END);
  const sent = [...world.world.ledger.standing.values()].filter(({ state }) => state === 'sent');
  const byCustomer = Map.groupBy(sent, ({ customerId }) => customerId);
  const doubled = world.world.channel.sent.length - sent.length;
  return [
    ...cases.flatMap((one) => {
      const rows = byCustomer.get(`cus_${one.number}`) ?? [];
      const [row] = rows;
      if (!row || rows.length > 1) return [`${one.zone} ${one.day}: ${rows.length} messages`];
      return isRight(one, row.at) ? [] : [`${one.zone} ${one.day}: ${row.at}`];
    }),
    ...(doubled === 0 ? [] : [`${doubled} messages more left than were decided`]),
  ];
}

const isEvening = ({ number }: Case) => number % 2 === 0;

/** Families read in the evening of any day, others at ten; a premium is reminded of on seven days, and one has a working day. */
function isRight(one: Case, at: Instant): boolean {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(one.zone);
  const day = local.toPlainDate().toString();
  const clock = local.hour * 60 + local.minute;
  if (!isEvening(one))
    return one.day <= day && day <= daysAfter(one.day, 7) && local.dayOfWeek <= 5 && clock === 600;
  return day === one.day && clock === 19 * 60;
}

function linesOf(one: Case) {
  const { number, zone, day } = one;
  const { birthDate: _birth, ...customer } = aCustomerRecord({
    id: `cus_${number}`,
    timeZone: zone,
    jurisdiction: 'BR',
    phone: `+1212${5_000_000 + number}`,
    locale: 'en',
    ...(isEvening(one) && { segment: 'family' as const }),
  });
  const policy = aPolicyRecord({
    id: `pol_${number}`,
    customerId: `cus_${number}`,
    line: 'life',
    status: 'renewed',
    effectiveFrom: daysAfter(day, -10),
    effectiveTo: daysAfter(day, 300),
    premiumDue: { on: daysAfter(day, 7), amount: { minor: 100, currency: 'USD' } },
  });
  return [customer, policy];
}
