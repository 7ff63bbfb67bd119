import { plus } from '#shared/contracts/instant.ts';
import { spanMs } from '#shared/domain/time/span-ms.ts';
import type { Effect } from '#shared/ports/conversations.ts';
import type { ConverseServices } from '../services.ts';
import type { Answer, Asking, Came } from './answer.ts';
import { lowScoreTask, type Rated } from './low-score-task.ts';

/**
 * How a service was: the answer is kept with the service that was asked about last. A high one is thanked for; a low one
 * gives somebody a task, once for a service, and is asked what was wrong, which words may answer for a day.
 */
export const score: Answer<'score'> = {
  is: 'score',
  async answer({ score: given }, asking, services) {
    const { question, ref, heard } = asking;
    if (question?.question !== 'survey') return await asking.answerAs({ is: 'none' }); // nobody was asked
    const { asked, servicedBy } = question;
    const rated: Rated = { customerId: asked.customerId, serviceId: asked.occurrence, servicedBy };
    const { customerId, serviceId } = rated;
    const kept: Effect = {
      is: 'score',
      customerId,
      serviceId,
      score: given,
      messageId: ref.messageId,
      at: heard.inbound.sentAt,
    };
    const isLow = given <= services.config.surveys.lowAtMost;
    const came = isLow ? low(rated, asking, services) : high(customerId, asking);
    return { ...came, customerIds: [customerId], effects: [kept, ...came.effects] };
  },
};

function high(customerId: string, { heard }: Asking): Came {
  const reply = { programme: 'reply-thanks', data: {}, customerId };
  return { dialogue: heard.dialogue, effects: [], reply };
}

function low(rated: Rated, asking: Asking, { config }: ConverseServices): Came {
  const { customerId, serviceId } = rated;
  const { dialogue } = asking.heard;
  const until = plus(asking.at, spanMs(config.surveys.commentWithin));
  const isOpen =
    dialogue.followedUp?.customerId === customerId && dialogue.followedUp.serviceId === serviceId;
  return {
    dialogue: {
      ...dialogue,
      followedUp: { customerId, serviceId },
      asked: { question: 'comment', until, customerId, serviceId },
    },
    effects: isOpen ? [] : [lowScoreTask(rated, asking, config)],
    reply: { programme: 'reply-sorry', data: {}, customerId },
  };
}
