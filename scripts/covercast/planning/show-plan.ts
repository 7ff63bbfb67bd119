import { momentText } from '../moving/moment-text.ts';
import { many } from '../show/many.ts';
import { table } from '../show/table.ts';
import { inMoney } from '../simulating/in-money.ts';
import type { Plan } from './plan.ts';

/** Days shown at most: a plan of a year is for a machine to read. */
const MOST_DAYS = 62;

/** A plan for people: how many when, by programme, who is not written to and why, and what it costs. */
export function showPlan(plan: Plan): string {
  const { from, to, zone, audience, send } = plan;
  const span = `from ${momentText(from, zone)} to ${momentText(to, zone)}`;
  if (audience.length === 0 && plan.undecided.length === 0) return `Nothing falls due ${span}.`;
  const sections = [
    `${many(send.length, 'message')} would be sent ${span}, in ${many(plan.parts, 'part')} at most; ${inMoney(plan.estimatedCost)}.`,
    programmes(plan),
    days(plan),
    reasons(plan),
    undecided(plan),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

function programmes({ byProgramme }: Plan): string {
  const rows = Object.entries(byProgramme).map(([name, { send, defer, suppress }]) =>
    [name, send, defer, suppress].map(String),
  );
  return table([['PROGRAMME', 'SENT', 'STILL WAITING', 'SUPPRESSED'], ...rows]);
}

function days({ byDayAndHour }: Plan): string {
  const all = Object.entries(byDayAndHour).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (all.length === 0) return '';
  const rows = all.slice(0, MOST_DAYS).map(([day, hours]) => {
    const each = Object.entries(hours).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const sum = each.reduce((total, [, messages]) => total + messages, 0);
    return [day, String(sum), each.map(([hour, messages]) => `${hour}:00 ${messages}`).join('  ')];
  });
  const more = all.length > MOST_DAYS ? `\n… and ${all.length - MOST_DAYS} days more (--json has all)` : '';
  return `${table([['DAY', 'SENT', 'BY HOUR'], ...rows])}${more}`;
}

function reasons({ byReason }: Plan): string {
  const rows = Object.entries(byReason).toSorted(([, a], [, b]) => b - a);
  if (rows.length === 0) return '';
  return table([['NOT SENT BECAUSE', 'MESSAGES'], ...rows.map(([reason, many]) => [reason, String(many)])]);
}

function undecided({ undecided: list }: Plan): string {
  if (list.length === 0) return '';
  return `Of ${list.length} nothing can be told: what is stored of them cannot be read (--json lists them).`;
}
