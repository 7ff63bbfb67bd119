import { answerText } from '../../../domain/surveys/answer-text.ts';
import { serviceKey } from '../../../domain/surveys/service-item.ts';
import type { EffectWrites } from './effect-writes.ts';

/**
 * An answer to a survey, one more of the service's: added to a set, so that whatever order answers come in, and however
 * often, the set is the same. Which of them is the last they say themselves. Of a service that is gone nothing is kept.
 */
export const score: EffectWrites<'score'> = ({ customerId, serviceId, score: given, messageId, at }) => [
  {
    in: 'core',
    update: serviceKey(customerId, serviceId),
    change: {
      expression: 'ADD #answers :answer',
      names: { '#answers': 'answers' },
      values: { ':answer': new Set([answerText({ at, messageId, score: given })]) },
    },
    condition: { expression: 'attribute_exists(pk)' },
    mayBeLeftOut: true,
  },
];
