import type { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import { millisecondsOf } from '#shared/contracts/instant.ts';
import type { JudgingServices } from '#shared/engagement/judge-recipients.ts';
import type { Places } from '#shared/ports/places.ts';
import { aboutAlert } from './about-alert.ts';
import { type Candidates, candidatesOf, type FoundCandidates } from './candidates-of.ts';
import { costOf } from './cost-of.ts';
import { countedBy } from './counted-by.ts';
import { durationText } from './duration-text.ts';
import { type Judged, judgeAll } from './judge-all.ts';
import { type Leaving, leaving } from './leaving.ts';
import type { Simulation } from './simulation.ts';

/** What a simulation reads from. */
export interface SimulatingServices extends JudgingServices {
  readonly places: Places;
}

/** A simulation, with whom it is about in the form the map is drawn from. */
export interface Simulated extends Pick<FoundCandidates, 'told'> {
  readonly simulation: Simulation;
  readonly judged: readonly Judged[];
}

/**
 * What would happen if the alert came in now (business time): found and decided by the code of live runs. Reads, and
 * writes nothing; nobody's contact is opened, so the length of texts is that of the longest. `say` hears of progress.
 */
export async function simulate(
  alert: HazardAlert,
  services: SimulatingServices,
  say: (line: string) => void,
): Promise<Simulated> {
  const { config, places, businessClock } = services;
  const at = businessClock();
  const { told, candidates, unreadable } = await candidatesOf(alert, at, places);
  const judged = await judgeAll(candidates, services, say);
  const messages = leaving(judged, config, at);
  const simulation: Simulation = {
    at,
    ...aboutAlert(alert, at),
    ...listed(judged, messages),
    ...counted(judged, candidates),
    parts: messages.reduce((sum, { fate }) => sum + fate.parts, 0),
    ...timed(messages, candidates, at),
    estimatedCost: costOf(messages, config),
    unreadable,
  };
  return { simulation, told, judged };
}

type Listed = Pick<Simulation, 'audience' | 'send' | 'defer' | 'suppress' | 'undecided'>;

function listed(judged: readonly Judged[], messages: readonly Leaving[]): Listed {
  const lists: Listed = { audience: [], send: [], defer: [], suppress: [], undecided: [] };
  for (const { customerId, programme, at } of messages) lists.send.push({ customerId, programme, at });
  for (const { customerId, programme, fate } of judged) {
    lists.audience.push({ customerId, programme });
    switch (fate.outcome) {
      case 'send':
        break; // listed with the moment it leaves
      case 'defer':
        lists.defer.push({ customerId, programme, until: fate.until, reason: fate.reason });
        break;
      case 'suppress':
        lists.suppress.push({ customerId, programme, reason: fate.reason });
        break;
      case 'undecided':
        lists.undecided.push({ customerId, programme, reason: fate.reason });
    }
  }
  return lists;
}

function counted(judged: readonly Judged[], candidates: readonly Candidates[]) {
  const reasons = judged.flatMap(({ fate }) => (fate.outcome === 'send' ? [] : [fate.reason]));
  const byReason: Record<string, number> = {};
  for (const reason of reasons) byReason[reason] = (byReason[reason] ?? 0) + 1;
  const toldOf = ({ audience }: Judged) => candidates[audience]?.told;
  return {
    byReason,
    byProgramme: countedBy(judged, ({ programme }) => programme),
    byLine: countedBy(judged, (one) => {
      const told = toldOf(one)?.programmes.find(({ programme }) => programme === one.programme);
      return told?.line ?? '';
    }),
    bySeverity: countedBy(judged, (one) => toldOf(one)?.warning.severity ?? ''),
  };
}

function timed(messages: readonly Leaving[], candidates: readonly Candidates[], now: string) {
  const warningOf = ({ audience }: Leaving) => candidates[audience]?.told.warning;
  const last = messages.reduce((latest, { at }) => (at > latest ? at : latest), now);
  return {
    lastLeavesAfter: durationText(millisecondsOf(last) - millisecondsOf(now)),
    afterOnset: messages.filter((one) => one.at >= (warningOf(one)?.onset ?? one.at)).length,
    tooLate: messages.filter((one) => one.at >= (warningOf(one)?.usefulUntil ?? '')).length,
  };
}
