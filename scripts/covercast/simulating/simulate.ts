import type { Chunk } from '#shared/contracts/candidate.ts';
import type { HazardAlert } from '#shared/contracts/hazard-alert.ts';
import { millisecondsOf } from '#shared/contracts/instant.ts';
import { urgencyOf } from '#shared/contracts/message-class.ts';
import { candidatesOf } from '#shared/engagement/candidates-of.ts';
import type { JudgingServices } from '#shared/engagement/judge-recipients.ts';
import type { MatchingServices } from '#shared/engagement/matching-services.ts';
import type { Episodes } from '#shared/ports/episodes.ts';
import { programmeOf } from '#shared/programmes/registry.ts';
import { aboutAlert } from './about-alert.ts';
import { costOf } from './cost-of.ts';
import { countedBy } from './counted-by.ts';
import { durationText } from './duration-text.ts';
import { type Judged, judgeAll } from './judge-all.ts';
import { type Leaving, leaving } from './leaving.ts';
import { listed } from './listed.ts';
import type { Simulation } from './simulation.ts';

/** What a simulation reads from. */
export interface SimulatingServices extends MatchingServices, Omit<JudgingServices, 'episodes'> {
  readonly episodes: Pick<Episodes, 'rehearse'>;
}

/** A simulation, and everybody it is about. */
export interface Simulated {
  readonly simulation: Simulation;
  readonly judged: readonly Judged[];
}

const cause = { id: 'simulation', correlationId: 'simulation' };

/**
 * What would happen if the alert came in now (business time): found and decided by the code of live runs. Reads, and
 * writes nothing; nobody's contact is opened, so the length of texts is that of the longest. `say` hears of progress.
 */
export async function simulate(
  alert: HazardAlert,
  services: SimulatingServices,
  say: (line: string) => void,
): Promise<Simulated> {
  const { config, episodes, businessClock } = services;
  const at = businessClock();
  const incoming = { alert, alertKey: 'simulation', at, cause };
  const found = await candidatesOf(incoming, (joining) => episodes.rehearse(joining), services);
  // It has not come in: what its episode comes to is known from the rehearsal alone.
  const rehearsed = { standing: async () => found.episode };
  const judged = await judgeAll(inQueues(found.chunks), { ...services, episodes: rehearsed }, say);
  const messages = leaving(judged, config, at);
  const simulation: Simulation = {
    at,
    ...aboutAlert(alert, at),
    ...listed(judged, messages),
    ...counted(judged),
    parts: messages.reduce((sum, { fate }) => sum + fate.parts, 0),
    ...timed(messages, at),
    estimatedCost: costOf(messages, config),
    replaced: found.replaced,
    unreadable: found.unreadable,
  };
  return { simulation, judged };
}

/** Chunks in the order in which they leave: what is urgent first. */
function inQueues(chunks: readonly Chunk[]): readonly Chunk[] {
  const isUrgent = ({ messageClass }: Chunk) => urgencyOf(messageClass) === 'urgent';
  return [...chunks.filter(isUrgent), ...chunks.filter((one) => !isUrgent(one))];
}

function counted(judged: readonly Judged[]) {
  const reasons = judged.flatMap(({ fate }) => (fate.outcome === 'send' ? [] : [fate.reason]));
  const byReason: Record<string, number> = {};
  for (const reason of reasons) byReason[reason] = (byReason[reason] ?? 0) + 1;
  return {
    byReason,
    byProgramme: countedBy(judged, ({ chunk }) => chunk.programme),
    byLine: countedBy(judged, ({ chunk }) => programmeOf(chunk.programme).line ?? 'any'),
    bySeverity: countedBy(judged, ({ chunk }) => chunk.episode?.content.severity ?? 'Unknown'),
  };
}

function timed(messages: readonly Leaving[], now: string) {
  const last = messages.reduce((latest, { at }) => (at > latest ? at : latest), now);
  const isAfterOnset = ({ at, chunk }: Leaving) =>
    !programmeOf(chunk.programme).tellsEnd &&
    chunk.episode !== undefined &&
    at >= chunk.episode.content.onset;
  return {
    lastLeavesAfter: durationText(millisecondsOf(last) - millisecondsOf(now)),
    afterOnset: messages.filter(isAfterOnset).length,
    tooLate: messages.filter(({ at, chunk }) => at >= chunk.usefulUntil).length,
  };
}
