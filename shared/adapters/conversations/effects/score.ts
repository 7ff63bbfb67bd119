import { answerText } from '../../../domain/surveys/answer-text.ts';
import { addToService } from './add-to-service.ts';
import type { EffectWrites } from './effect-writes.ts';

/** An answer to a survey, one more of the service's. Which of them is the last they say themselves. */
export const score: EffectWrites<'score'> = ({ score: given, messageId, at, ...rated }) => [
  addToService(rated, 'answers', answerText({ at, messageId, score: given })),
];
