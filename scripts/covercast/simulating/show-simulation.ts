import type { Instant } from '#shared/contracts/instant.ts';
import { many } from '../show/many.ts';
import { table } from '../show/table.ts';
import { tally } from '../show/tally.ts';
import { inPlainWords } from './duration-text.ts';
import { inMoney } from './in-money.ts';
import type { Counts, Simulation } from './simulation.ts';
import { WHAT_IF } from './what-if.ts';

/** A simulation as a duty officer reads it: who, how many are told, who is not and why, and how long it takes. */
export function showSimulation(simulation: Simulation): string {
  const { alert, audience, map } = simulation;
  const sections = [
    headline(simulation),
    table(alert.warnings.map(warningRow)),
    audience.length === 0 ? '' : table(summary(simulation)),
    audience.length === 0 ? '' : table(breakdown(simulation)),
    table(remarks(simulation)),
    map === undefined ? '' : `Map: ${map} (cells of about 5 km, never homes)`,
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

function headline({ alert, audience, at }: Simulation): string {
  const what = alert.source === WHAT_IF ? 'WHAT IF: nobody has issued this' : `Sent by ${alert.sender}`;
  const when = `simulated ${minuteOf(at)}; nothing was sent or written.`;
  const customers = new Set(audience.map(({ customerId }) => customerId)).size;
  const messages = customers === audience.length ? '' : ` by ${many(audience.length, 'message')}`;
  const whom = customers === 0 ? 'nobody' : many(customers, 'customer');
  return `Concerns ${whom}${messages}. ${what}, ${when}`;
}

function warningRow({
  severity,
  event,
  urgency,
  onset,
  usefulUntil,
  office,
}: WarningShown): readonly string[] {
  return [severity, event, urgency, `from ${minuteOf(onset)}`, `until ${minuteOf(usefulUntil)}`, office];
}

type WarningShown = Simulation['alert']['warnings'][number];

function summary(simulation: Simulation): readonly (readonly string[])[] {
  const { send, defer, suppress, undecided, afterOnset, tooLate } = simulation;
  return [
    ['Told now', number(send.length), ...(send.length === 0 ? [] : [howTold(simulation)])],
    ...(send.length === 0 ? [] : [['After onset', number(afterOnset), 'of these leave when it has begun']]),
    ...(tooLate === 0 ? [] : [['TOO LATE', number(tooLate), 'would leave only when the warning has ended']]),
    ...(defer.length === 0 ? [] : [['Told later', number(defer.length), reasonsOf(defer)]]),
    ['Not told', number(suppress.length), reasonsOf(suppress)],
    ...(undecided.length === 0 ? [] : [['UNDECIDED', number(undecided.length), reasonsOf(undecided)]]),
  ];
}

function howTold({ lastLeavesAfter, parts, estimatedCost }: Simulation): string {
  const last = `the last leaves after ${inPlainWords(lastLeavesAfter)}`;
  return `${last}; at most ${many(parts, 'part')}, ${inMoney(estimatedCost)}`;
}

function breakdown({ byProgramme, bySeverity }: Simulation): readonly (readonly string[])[] {
  const rows = (counts: Readonly<Record<string, Counts>>) =>
    Object.entries(counts).map(([name, { audience, send, defer, suppress }]) => [
      name,
      ...[audience, send, defer, suppress].map(number),
    ]);
  const severities = rows(bySeverity);
  const head = ['', 'CONCERNED', 'TOLD', 'LATER', 'NOT TOLD'];
  return [head, ...rows(byProgramme), ...(severities.length > 1 ? severities : [])];
}

function remarks({
  notCounted,
  unknownEvents,
  unreadable,
  replaced,
}: Simulation): readonly (readonly string[])[] {
  return [
    ...(replaced ? [['Replaced', 'a later alert of its episode has come: it tells nobody any more']] : []),
    ...notCounted.map(({ info, reason }) => [`Info ${info + 1}`, 'is not for policyholders', reason]),
    ...unknownEvents.map((event) => ['Unknown event', event, 'no hazard file knows it: nobody is told']),
    ...(unreadable === 0
      ? []
      : [
          [
            many(unreadable, 'place'),
            'cannot be opened',
            'taken as concerned, for the area meets their cell',
          ],
        ]),
  ];
}

function reasonsOf(some: readonly { readonly reason: string }[]): string {
  return tally(some.map(({ reason }) => reason));
}

function minuteOf(instant: Instant): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
