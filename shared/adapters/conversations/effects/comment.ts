import { addToService } from './add-to-service.ts';
import type { EffectWrites } from './effect-writes.ts';

/** That a message says what was wrong with a service: its name is added to those of the service, its words stay sealed. */
export const comment: EffectWrites<'comment'> = ({ message, ...rated }) => [
  addToService(rated, 'comments', `${message.sender}#${message.messageId}`),
];
