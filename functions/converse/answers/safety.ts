import type { LedgerKey } from '#shared/contracts/ledger.ts';
import type { SafetyAnswer } from '#shared/keywords/understood.ts';
import type { Effect } from '#shared/ports/conversations.ts';
import type { ConverseServices } from '../services.ts';
import type { Answer, Asking, Came } from './answer.ts';
import { taskFor } from './task-for.ts';

/**
 * How somebody is after a warning: 1 is glad to hear; 2 brings a person at once, and tells whom to call; 3 begins a
 * claim. It belongs to whom the warning was written to.
 */
export const safety: Answer<'safety'> = {
  is: 'safety',
  async answer({ answer }, asking, services) {
    const { asked } = asking.question ?? {};
    if (!asked) return await asking.answerAs({ is: 'none' }); // nothing was asked of anybody
    const came = await cameTo(answer, asked, asking, services);
    return {
      ...came,
      customerIds: [asked.customerId],
      effects: [wordOf(answer, asked, asking), ...came.effects],
    };
  },
};

async function cameTo(
  answer: SafetyAnswer,
  { customerId }: LedgerKey,
  asking: Asking,
  services: ConverseServices,
): Promise<Came> {
  const { dialogue } = asking.heard;
  switch (answer) {
    case 'moved':
      return { dialogue, effects: [], reply: { programme: 'reply-safe', data: {}, customerId } };
    case 'cannot':
      return {
        dialogue,
        effects: [taskFor('cannot-move', asking, { customerId }, services.config)],
        reply: { programme: 'reply-cannot-move', data: {}, customerId },
      };
    case 'damaged':
      return await asking.answerAs({ is: 'claim-report' });
  }
}

function wordOf(answer: SafetyAnswer, asked: LedgerKey, { ref, at }: Asking): Effect {
  return { is: 'safety', ...asked, answer, messageId: ref.messageId, at };
}
