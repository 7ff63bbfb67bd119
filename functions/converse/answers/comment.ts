import type { Answer } from './answer.ts';

/**
 * What was wrong, in words, after a low score: the message is named beside the service, for whoever follows up; its words
 * stay sealed where they are. One message answers the question.
 */
export const comment: Answer<'comment'> = {
  is: 'comment',
  async answer(_, asking) {
    const { ref, heard } = asking;
    const { asked, ...dialogue } = heard.dialogue;
    const { question, customerId, serviceId } = asked ?? {};
    if (question !== 'comment' || customerId === undefined || serviceId === undefined)
      return await asking.answerAs({ is: 'none' }); // nothing was asked that words answer
    return {
      customerIds: [customerId],
      dialogue,
      effects: [{ is: 'comment', customerId, serviceId, message: ref, at: heard.inbound.sentAt }],
      reply: { programme: 'reply-comment', data: {}, customerId },
    };
  },
};
