import { type Instant, millisecondsOf } from '#shared/contracts/instant.ts';
import type { PassOver } from '#shared/domain/pass-over.ts';
import type { CovercastError } from '#shared/errors.ts';
import type { Manifest } from '#shared/ports/ledger.ts';
import { resolveChunk } from './resolve-chunk.ts';
import type { WatchServices } from './services.ts';
import { windowOf } from './window.ts';

/** How far behind the end of the window the cursor stays at most, where little is sent. */
const FAR_MS = 60 * 60 * 1000;

/** How many claims were resolved, and which way; why rows could not be read. */
export interface Stuck {
  readonly unknown: number;
  /** Those of them that are alerts. */
  readonly unknownAlerts: number;
  readonly sentAgain: number;
  readonly unreadable: readonly CovercastError[];
}

/** The same while it is being counted. */
interface Progress {
  unknown: number;
  unknownAlerts: number;
  sentAgain: number;
  readonly unreadable: CovercastError[];
  /** The time of the last manifest looked at; others of the same time may follow. */
  lookedAt: Instant | undefined;
  /** Up to when all is settled, itself included; where the cursor may go. */
  settledTo: Instant | undefined;
  /** Whether a claim was met that is alive: the cursor stays before it. */
  isHeld: boolean;
}

const nothingYet = {
  unknown: 0,
  unknownAlerts: 0,
  sentAgain: 0,
  lookedAt: undefined,
  settledTo: undefined,
  isHeld: false,
};

/**
 * Resolves the stuck claims of all manifests in the window, in order of time, page by page and as long as there is
 * time; the next call goes on behind the cursor. The cursor moves to the last instant up to which nothing is left to
 * resolve; a manifest that cannot be read is passed over once. Several at once do the same work twice and undo none of it: only one moves the cursor.
 */
export async function resolveStuck(
  hasTime: () => boolean,
  services: WatchServices,
  passOver?: PassOver,
): Promise<Stuck> {
  const progress: Progress = { ...nothingYet, unreadable: [] };
  let cursor = await services.cursor.read();
  const { from, until } = windowOf(cursor, services.businessClock());
  for await (const page of services.manifests.between(from, until, passOver)) {
    await resolvePage(page, hasTime, progress, services);
    if (!(await moves(cursor, progress.settledTo, services))) return progress;
    cursor = progress.settledTo ?? cursor;
    if (!hasTime()) return progress;
  }
  if (progress.isHeld) return progress;
  await moves(cursor, isFar(cursor, until) ? until : progress.lookedAt, services);
  return progress;
}

async function resolvePage(
  page: readonly Manifest[],
  hasTime: () => boolean,
  progress: Progress,
  services: WatchServices,
): Promise<void> {
  for (const { at, chunk } of page) {
    if (!hasTime()) return;
    const isLater = progress.lookedAt !== undefined && progress.lookedAt < at;
    if (isLater && !progress.isHeld) progress.settledTo = progress.lookedAt;
    const { unknown, unknownAlerts, sentAgain, alive, unreadable } = await resolveChunk(chunk, services);
    progress.unknown += unknown;
    progress.unknownAlerts += unknownAlerts;
    progress.sentAgain += sentAgain;
    progress.unreadable.push(...unreadable);
    progress.isHeld ||= alive > 0;
    progress.lookedAt = at;
  }
}

/** Moves the cursor where there is somewhere to go. False when another watch has moved it: that one does the rest. */
async function moves(
  from: Instant | undefined,
  to: Instant | undefined,
  { cursor }: WatchServices,
): Promise<boolean> {
  return to === undefined || to === from || (await cursor.move(from, to));
}

/** Whether a cursor would make the next look begin needlessly early, or lies in a future that was taken back. */
function isFar(cursor: Instant | undefined, until: Instant): boolean {
  if (cursor === undefined) return true;
  return Math.abs(millisecondsOf(until) - millisecondsOf(cursor)) > FAR_MS;
}
