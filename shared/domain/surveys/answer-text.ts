import type { ServiceAnswer } from '../../contracts/service-facts.ts';

/** An answer as one text, `<at>#<message id>#<score>`: in the order of texts the one that was sent last is the last. */
export function answerText({ at, messageId, score }: ServiceAnswer): string {
  return [at, messageId, score].join('#');
}

/** What `answerText` was given, for a schema to judge. */
export function answerIn(text: string): unknown {
  const [at, messageId, score] = text.split('#');
  return { at, messageId, score: Number(score) };
}
