import { serviceKey } from '../../../domain/surveys/service-item.ts';
import type { EffectWrites } from './effect-writes.ts';

/**
 * That a message says what was wrong with a service: its name is added to those of the service, its words stay sealed. Of
 * a service that is gone nothing is kept.
 */
export const comment: EffectWrites<'comment'> = ({ customerId, serviceId, message }) => [
  {
    in: 'core',
    update: serviceKey(customerId, serviceId),
    change: {
      expression: 'ADD #comments :comment',
      names: { '#comments': 'comments' },
      values: { ':comment': new Set([`${message.sender}#${message.messageId}`]) },
    },
    condition: { expression: 'attribute_exists(pk)' },
    mayBeLeftOut: true,
  },
];
