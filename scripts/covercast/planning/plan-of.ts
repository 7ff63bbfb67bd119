import { Temporal } from 'temporal-polyfill';
import type { StageConfig } from '#shared/config/stage-config.ts';
import { type Instant, millisecondsOf } from '#shared/contracts/instant.ts';
import { costOf } from '../simulating/cost-of.ts';
import { countedBy } from '../simulating/counted-by.ts';
import { durationText } from '../simulating/duration-text.ts';
import { leavingEach } from '../simulating/leaving.ts';
import type { PlannedFate, PlannedMessages } from './messages.ts';
import type { Plan } from './plan.ts';

/** What a plan is of: the span it tells of, and the time zone of its days and hours. */
export interface PlanOf {
  readonly from: Instant;
  readonly to: Instant;
  readonly zone: string;
}

type Sent = PlannedFate & { readonly fate: Extract<PlannedFate['fate'], { outcome: 'send' }> };

const isSent = (one: PlannedFate): one is Sent => one.fate.outcome === 'send';

/** The plan that messages make up: those whose last word is of the span. */
export function planOf(
  { fates, unreadable }: PlannedMessages,
  { from, to, zone }: PlanOf,
  config: StageConfig,
): Plan {
  const all = [...fates.values()].filter(({ at, fate }) => at >= from || fate.outcome === 'defer');
  const inOrder = all.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const sent = inOrder.filter(isSent);
  return {
    ...{ from, to, zone },
    ...listed(inOrder, unreadable),
    byReason: reasonsIn(inOrder),
    byProgramme: countedBy(inOrder, ({ programme }) => programme),
    byDayAndHour: hoursOf(sent, zone),
    parts: sent.reduce((sum, { fate }) => sum + fate.parts, 0),
    lastLeavesAfter: durationText(millisecondsOf(lastOf(sent, from, config)) - millisecondsOf(from)),
    estimatedCost: costOf(sent, config),
  };
}

type Listed = Pick<Plan, 'audience' | 'send' | 'defer' | 'suppress' | 'undecided'>;

function listed(fates: readonly PlannedFate[], unreadable: ReadonlySet<string>): Listed {
  const lists: Listed = { audience: [], send: [], defer: [], suppress: [], undecided: [] };
  for (const { customerId, programme, occurrence, at, fate, waited } of fates) {
    const one = { customerId, programme, occurrence };
    lists.audience.push(one);
    switch (fate.outcome) {
      case 'send':
        lists.send.push({ ...one, at, ...(waited !== undefined && { waited }) });
        break;
      case 'defer':
        lists.defer.push({ ...one, until: fate.until, reason: fate.reason });
        break;
      case 'suppress':
        lists.suppress.push({ ...one, at, reason: fate.reason });
        break;
      case 'undecided':
        lists.undecided.push({ ...one, reason: fate.reason });
    }
  }
  for (const customerId of unreadable) lists.undecided.push({ customerId, reason: 'unreadable' });
  return lists;
}

function reasonsIn(fates: readonly PlannedFate[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { fate } of fates)
    if (fate.outcome !== 'send') counts[fate.reason] = (counts[fate.reason] ?? 0) + 1;
  return counts;
}

function hoursOf(sent: readonly Sent[], zone: string): Plan['byDayAndHour'] {
  const days: Plan['byDayAndHour'] = {};
  for (const [at, alike] of Map.groupBy(sent, (one) => one.at)) {
    const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
    const day = local.toPlainDate().toString();
    const hour = String(local.hour).padStart(2, '0');
    days[day] ??= {};
    days[day][hour] = (days[day][hour] ?? 0) + alike.length;
  }
  return days;
}

/** When the last message leaves, if every sender sends what is due in order, at its pace. */
function lastOf(sent: readonly Sent[], from: Instant, config: StageConfig): Instant {
  return leavingEach(sent, config).reduce((last, at) => (at > last ? at : last), from);
}
