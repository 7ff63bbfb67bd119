import type { Dialogue } from '../../contracts/dialogue.ts';
import { type Instant, plus } from '../../contracts/instant.ts';

/** How many wrong guesses of a number lock it, within how long, and for how long. */
const MOST_WRONG = 5;
const WINDOW_MS = 24 * 60 * 60 * 1000;
const LOCK_MS = 24 * 60 * 60 * 1000;

/** A message that guesses what only a customer knows, and when it came in (business time). */
export interface Guess {
  readonly messageId: string;
  readonly at: Instant;
}

/** Whether a guess may be answered at all, right as it may be. */
export function mayGuess({ lockedUntil }: Dialogue, { at }: Guess): boolean {
  return lockedUntil === undefined || at >= lockedUntil;
}

/**
 * What is remembered after a guess. A right one takes all wrong ones back; the fifth wrong one within 24 rolling hours
 * locks the number for 24 hours from then. While it is locked no guess counts, so that nobody can keep it locked:
 *
 *     ✗ ─ ✗ ─── ✗ ─ ✗ ── ✗ locked ────────────────────── ✗ ─
 *     └─── within 24 hours ┘└─────── 24 hours ──────────┘ └the first again
 */
export function afterGuess(dialogue: Dialogue, guess: Guess, isRight: boolean): Dialogue {
  if (!mayGuess(dialogue, guess)) return dialogue;
  const { lockedUntil: _over, ...rest } = dialogue;
  if (isRight) return { ...rest, tries: [] };
  const since = plus(guess.at, -WINDOW_MS);
  const others = rest.tries.filter(({ messageId, at }) => messageId !== guess.messageId && at > since);
  const tries = [...others, { messageId: guess.messageId, at: guess.at }];
  if (tries.length < MOST_WRONG) return { ...rest, tries };
  return { ...rest, tries: tries.slice(-MOST_WRONG), lockedUntil: plus(guess.at, LOCK_MS) };
}
