import type { NamedCap } from '../../contracts/cap.ts';

const HOUR_MS = 60 * 60 * 1000;

/** When a cap leaves room for one more message, in milliseconds since 1970, and whose cap it is. */
export interface Room {
  readonly at: number;
  readonly rule: string;
}

/**
 * When caps next leave room, by when the messages before were begun (milliseconds since 1970, in any order); undefined
 * when they do now. A message counts from when it was begun until so many hours later, that moment excluded.
 */
export function roomAt(caps: readonly NamedCap[], begun: readonly number[], now: number): Room | undefined {
  const newestFirst = begun.toSorted((a, b) => b - a);
  return caps
    .map(({ messages, hours, rule }) => ({
      at: (newestFirst[messages - 1] ?? Number.NEGATIVE_INFINITY) + hours * HOUR_MS,
      rule,
    }))
    .filter(({ at }) => at > now)
    .toSorted((a, b) => b.at - a.at)[0];
}
