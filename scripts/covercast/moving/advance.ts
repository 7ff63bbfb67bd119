import type { ClockSetting } from '#shared/contracts/clock-setting.ts';
import { type Instant, millisecondsOf } from '#shared/contracts/instant.ts';
import type { AgendaReader } from '#shared/ports/agenda.ts';
import type { ClockSettings } from '#shared/ports/clock-settings.ts';
import type { LedgerReader } from '#shared/ports/ledger.ts';
import { CommandFailed } from '../errors.ts';
import { type DueNow, dueNow } from './due-now.ts';
import { momentText } from './moment-text.ts';
import { sentAt } from './sent-at.ts';
import type { Step } from './step.ts';

/** How far a clock is advanced: from where (business time), by what was asked for, to where that leads. */
export interface Advance {
  readonly from: Instant;
  readonly by: string;
  readonly to: Instant;
}

/** What a clock is advanced with. */
export interface Advancing {
  readonly settings: Pick<ClockSettings, 'put'>;
  readonly agenda: Pick<AgendaReader, 'next' | 'between'>;
  readonly ledger: Pick<LedgerReader, 'since'>;
  /** Lets what is due be looked for at once. */
  readonly tick: () => Promise<void>;
  /** Waits until nothing is in flight. */
  readonly settled: () => Promise<void>;
  /** The wall clock. */
  readonly wall: () => Instant;
  readonly say: (line: string) => void;
  /** The time zone in which moments are told. */
  readonly timeZone: string;
}

/** How often in a row the same things may still be due after they were looked for. */
const FRUITLESS = 3;

/**
 * Steps a clock from due instant to due instant, lets at each everything happen that is due, and lets it run on from
 * its end:
 *
 *     from ──────▶ due ─ due ─────▶ due ─────────▶ to ──▶ runs
 *                  stands until settled
 *
 * What happens at an instant may make more due at it, or before the next. When it is interrupted the clock stands where
 * it was, and knows where it was going.
 */
export async function advance({ from, by, to }: Advance, advancing: Advancing): Promise<readonly Step[]> {
  const { settings, agenda, wall, say } = advancing;
  const steps: Step[] = [];
  const stand = (at: Instant) => settings.put({ mode: 'standing', at, advancing: { by, to } });
  for (let due = await agenda.next(); due !== undefined && due <= to; due = await agenda.next()) {
    const at = later(due, steps.at(-1)?.at ?? from);
    await stand(at);
    const step = await happened(at, advancing);
    steps.push(step);
    say(`step ${steps.length}: ${inWords(step, advancing)}`);
  }
  await settings.put(runningFrom(to, wall()));
  return steps;
}

/** The setting of a clock that shows an instant now, and runs. */
export function runningFrom(instant: Instant, wall: Instant): ClockSetting {
  return { mode: 'running', offsetMs: millisecondsOf(instant) - millisecondsOf(wall) };
}

/** Lets everything happen that is due while the clock stands, also what becomes due by it. */
async function happened(at: Instant, { agenda, tick, settled, ledger }: Advancing): Promise<Step> {
  const counts = { wakes: 0, sends: 0 };
  let due = await dueNow(at, agenda);
  let fruitless = 0;
  do {
    await tick();
    await settled();
    const left = await dueNow(at, agenda);
    fruitless = isAlike(left, due) ? fruitless + 1 : 0;
    if (fruitless === FRUITLESS) throw stuck(at, left.wakes + left.sends);
    if (fruitless === 0) {
      counts.wakes += due.wakes;
      counts.sends += due.sends;
    }
    due = left;
  } while (due.wakes + due.sends > 0);
  return { at, ...counts, sent: await sentAt(at, ledger) };
}

/** Whether the same is due; that nothing is, is no standstill. */
function isAlike(left: DueNow, before: DueNow): boolean {
  return left.wakes + left.sends > 0 && left.identity === before.identity;
}

function later(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}

function inWords({ at, wakes, sends, sent }: Step, { timeZone }: Advancing): string {
  return `${momentText(at, timeZone)}, ${wakes} woken, ${sends} deferred ones decided again, ${sent} sent`;
}

function stuck(at: Instant, left: number): CommandFailed {
  const remedy = 'Look at the function agenda (its log says why), then run the same command again.';
  return new CommandFailed('stuck', `At ${at} ${left} things stay due whatever is done. ${remedy}`);
}
