import type { Dialogue } from '#shared/contracts/dialogue.ts';
import type { Came } from './answer.ts';

/**
 * What is said to everybody who may not be told what they ask for: whose number is nobody's, who has guessed wrong, or
 * too often. It is the same to all of them, in a language that only the message tells.
 */
export function notFound(dialogue: Dialogue): Came {
  return { dialogue, effects: [], reply: { programme: 'reply-not-found', data: {} } };
}
