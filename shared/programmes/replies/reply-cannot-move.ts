import { emergencyNumbers } from '../../rules/emergency-numbers.ts';
import { fixedReply } from './fixed-reply.ts';

/** Whom to call at once, for somebody who cannot get away: the official numbers where they are, and ours. */
export const replyCannotMove = fixedReply('reply-cannot-move', {
  more: ({ customer }) => ({ emergency: emergencyNumbers(customer?.jurisdiction ?? '').join('/') }),
});
