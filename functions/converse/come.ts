import type { InboundRef } from '#shared/contracts/inbound.ts';
import type { Understood } from '#shared/keywords/understood.ts';
import type { Heard } from '#shared/ports/conversations.ts';
import type { Asking, Came } from './answers/answer.ts';
import { neutral } from './answers/neutral.ts';
import { none } from './answers/none.ts';
import { answerTo } from './answers/registry.ts';
import { circumstancesOf } from './circumstances.ts';
import type { ConverseServices } from './services.ts';

/** What a message means, and what it comes to. */
export interface Meant {
  readonly meaning: Understood['is'];
  readonly came: Came;
}

/** Understands a message where it stands, and works out what it comes to; nothing is written. */
export async function come(ref: InboundRef, heard: Heard, services: ConverseServices): Promise<Meant> {
  const { circumstances, question } = await circumstancesOf(heard, services);
  const understood = services.understand(heard.text, circumstances);
  const asking: Asking = {
    ref,
    heard,
    at: heard.inbound.receivedAt,
    ...(question && { question }),
    answerAs: (meant) => answerAs(meant, asking, services),
  };
  return { meaning: understood.is, came: await answerAs(understood, asking, services) };
}

/** What the answer to a meaning says; who is nobody's customer is told where to ask, unless it is for anybody. */
function answerAs<Is extends Understood['is']>(
  understood: Extract<Understood, { readonly is: Is }>,
  asking: Asking,
  services: ConverseServices,
): Promise<Came> {
  const is: Is = understood.is;
  const answer = answerTo(is);
  const isKnown = asking.heard.holders.customers.length > 0;
  if (!isKnown && !answer?.forAnybody) return Promise.resolve(neutral(asking, services.config));
  if (!answer) return none.answer({ is: 'none' }, asking, services);
  return answer.answer(understood, asking, services);
}
